<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Assigning</name>
    <message>
        <source>until {day}</source>
        <translation>innen {day}</translation>
    </message>
    <message>
        <source>{open} of {all} open</source>
        <translation>{open} av {all} åpne</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>frist i dag</translation>
    </message>
</context>
<context>
    <name>Clerk</name>
    <message>
        <source>The threshold is the questionnaire's proposal; no law or other act prescribes it.</source>
        <translation>Terskelen er foreslått i spørreskjemaet; verken lov eller forskrift krever den.</translation>
    </message>
    <message>
        <source>Pursuant to [article of law, if one is needed]</source>
        <translation>Med hjemmel i [paragraf i lov, om det trengs]</translation>
    </message>
    <message>
        <source>{ground}, [name of the council] decides:</source>
        <translation>{ground} fatter [navn på kommunestyret] følgende vedtak:</translation>
    </message>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered ({questions}).</source>
        <translation>
            <numerusform>Kommunedirektøren bes sørge for at det %n åpne spørsmålet er besvart innen [dato] ({questions}).</numerusform>
            <numerusform>Kommunedirektøren bes sørge for at de %n åpne spørsmålene er besvart innen [dato] ({questions}).</numerusform>
        </translation>
    </message>
    <message>
        <source>To instruct the executive director to submit to the council by [date] proposals for improvement in the sections below the threshold: {names}.</source>
        <translation>Kommunedirektøren bes legge fram forslag til forbedringer i delene under terskelen for kommunestyret innen [dato]: {names}.</translation>
    </message>
    <message>
        <source>[Post of the signatory]    [name, surname]</source>
        <translation>[Underskriverens stilling]    [fornavn, etternavn]</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions are answered.</source>
        <translation>
            <numerusform>{answered} av %n relevant spørsmål er besvart.</numerusform>
            <numerusform>{answered} av %n relevante spørsmål er besvart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The score is the unit's own; no outside assessor has given it.</source>
        <translation>Poengsummen er satt av enheten selv; ingen ekstern har vurdert den.</translation>
    </message>
    <message>
        <source>We have set the threshold ourselves; no law or other act prescribes it.</source>
        <translation>Terskelen har vi satt selv; verken lov eller forskrift krever den.</translation>
    </message>
    <message>
        <source>The overall score is {figure}.</source>
        <translation>Den samlede poengsummen er {figure}.</translation>
    </message>
    <message>
        <source>{ground}, [name of the deciding body] decides:</source>
        <translation>{ground} fatter [navn på organet] følgende vedtak:</translation>
    </message>
    <message>
        <source>{ground}, {council} decides:</source>
        <translation>{ground} fatter {council} følgende vedtak:</translation>
    </message>
    <message>
        <source>To take note of the results of the self-assessment for the period {period} (annexed).</source>
        <translation>Resultatene av egenvurderingen for perioden {period} tas til orientering (vedlagt).</translation>
    </message>
    <message>
        <source>To publish the results on the website by [date]; responsible: [unit or post].</source>
        <translation>Resultatene publiseres på nettstedet innen [dato]; ansvarlig: [avdeling eller stilling].</translation>
    </message>
    <message>
        <source>To entrust [post] with supervising the execution of this decision.</source>
        <translation>[Stilling] fører tilsyn med at dette vedtaket gjennomføres.</translation>
    </message>
    <message>
        <source>To instruct the executive director to see to it by [date] that every question is answered ({waiting}).</source>
        <translation>Kommunedirektøren bes sørge for at alle spørsmål er besvart innen [dato] ({waiting}).</translation>
    </message>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered.</source>
        <translation>
            <numerusform>Kommunedirektøren bes sørge for at det %n åpne spørsmålet er besvart innen [dato].</numerusform>
            <numerusform>Kommunedirektøren bes sørge for at de %n åpne spørsmålene er besvart innen [dato].</numerusform>
        </translation>
    </message>
    <message>
        <source>To instruct the executive director to submit to the council by [date] proposals for improvement in the principles below the threshold: {names}.</source>
        <translation>Kommunedirektøren bes legge fram forslag til forbedringer i prinsippene under terskelen for kommunestyret innen [dato]: {names}.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Saksframstilling</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation>Vedtaksutkast</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{unit} has assessed itself by the questionnaires {titles} for the period {period}.</source>
        <translation>{unit} har vurdert seg selv med spørreskjemaene {titles} for perioden {period}.</translation>
    </message>
    <message>
        <source>{unit} has assessed itself by the questionnaire {titles} for the period {period}.</source>
        <translation>{unit} har vurdert seg selv med spørreskjemaet {titles} for perioden {period}.</translation>
    </message>
    <message>
        <source>Our own threshold “{label}” ({decision}): {verdict}.</source>
        <translation>Vår egen terskel «{label}» ({decision}): {verdict}.</translation>
    </message>
    <message>
        <source>Our own threshold “{label}”: {verdict}.</source>
        <translation>Vår egen terskel «{label}»: {verdict}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{change} since {year}</source>
        <translation>{change} siden {year}</translation>
    </message>
    <message>
        <source>Whether the score has changed since {year} is not decided yet {places}: some questions are open.</source>
        <translation>Om poengsummen har endret seg siden {year}, er ikke avgjort ennå {places}: Noen spørsmål er åpne.</translation>
    </message>
    <message>
        <source>Since {year} the score has fallen {places}{example}.</source>
        <translation>Siden {year} har poengsummen gått ned {places}{example}.</translation>
    </message>
    <message>
        <source>from {before} to {now} or lower</source>
        <translation>fra {before} til {now} eller lavere</translation>
    </message>
    <message>
        <source>in the section “{name}”</source>
        <translation>i delen «{name}»</translation>
    </message>
    <message>
        <source>in {count} sections</source>
        <translation>i {count} deler</translation>
    </message>
    <message>
        <source>as in {year}</source>
        <translation>som i {year}</translation>
    </message>
    <message>
        <source>The score has not changed since {year}.</source>
        <translation>Poengsummen har ikke endret seg siden {year}.</translation>
    </message>
    <message>
        <source>{places} it has fallen{example}.</source>
        <translation>{places} har den gått ned{example}.</translation>
    </message>
    <message>
        <source>Since {year} the score has risen {places}{example}.</source>
        <translation>Siden {year} har poengsummen økt {places}{example}.</translation>
    </message>
    <message>
        <source>from {before} to {now}</source>
        <translation>fra {before} til {now}</translation>
    </message>
    <message>
        <source>from {before} to {now} or higher</source>
        <translation>fra {before} til {now} eller høyere</translation>
    </message>
    <message>
        <source>in principle {number}</source>
        <translation>i prinsipp {number}</translation>
    </message>
    <message numerus="yes">
        <source>in %n sections</source>
        <translation>
            <numerusform>i %n del</numerusform>
            <numerusform>i %n deler</numerusform>
        </translation>
    </message>
    <message>
        <source>in {count} principles</source>
        <translation>i {count} prinsipper</translation>
    </message>
    <message>
        <source>{places} it is not decided yet: some questions are open.</source>
        <translation>{places} er det ikke avgjort ennå: Noen spørsmål er åpne.</translation>
    </message>
    <message>
        <source>, most {place} ({from_to})</source>
        <translation>, mest {place} ({from_to})</translation>
    </message>
    <message>
        <source>, such as {place} ({from_to})</source>
        <translation>, for eksempel {place} ({from_to})</translation>
    </message>
    <message numerus="yes">
        <source>in %n principles</source>
        <translation>
            <numerusform>i %n prinsipp</numerusform>
            <numerusform>i %n prinsipper</numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold will be decided by questions {questions}.</source>
        <translation>Terskelen avgjøres av spørsmål {questions}.</translation>
    </message>
    <message>
        <source>{number} ({answer})</source>
        <comment>which answer is enough</comment>
        <translation>{number} ({answer})</translation>
    </message>
    <message>
        <source>The threshold will be decided by {question}: {answer} is enough.</source>
        <translation>Terskelen avgjøres av {question}: {answer} er nok.</translation>
    </message>
    <message>
        <source>the answer “{answer}”</source>
        <comment>is enough</comment>
        <translation>svaret «{answer}»</translation>
    </message>
    <message numerus="yes">
        <source>%n open questions will decide the threshold.</source>
        <translation>
            <numerusform>%n åpent spørsmål avgjør terskelen.</numerusform>
            <numerusform>%n åpne spørsmål avgjør terskelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold will be decided by {question}.</source>
        <translation>Terskelen avgjøres av {question}.</translation>
    </message>
    <message>
        <source>{number} ({answer} is enough)</source>
        <translation>{number} ({answer} er nok)</translation>
    </message>
    <message>
        <source>level {level}</source>
        <comment>is enough</comment>
        <translation>nivå {level}</translation>
    </message>
    <message>
        <source>The limit is set for all points together; because some questions are not applicable, it cannot be decided.</source>
        <translation>Grensen gjelder alle poengene samlet; den kan ikke avgjøres, fordi noen spørsmål ikke er relevante.</translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n sections.</source>
        <translation>
            <numerusform>Det vektede gjennomsnittet av %n del.</numerusform>
            <numerusform>Det vektede gjennomsnittet av %n deler.</numerusform>
        </translation>
    </message>
    <message>
        <source>{products} ÷ {weights}</source>
        <translation>{products} : {weights}</translation>
    </message>
    <message>
        <source>not rounded yet, then rounded to {decimals}</source>
        <translation>ikke avrundet; vises avrundet til {decimals}</translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation>{count} desimaler</translation>
    </message>
    <message>
        <source>Still possible: from {low} to {high}</source>
        <translation>Fortsatt mulig: fra {low} til {high}</translation>
    </message>
    <message>
        <source>If question {number} were worth {points}</source>
        <translation>Hvis spørsmål {number} var verdt {points}</translation>
    </message>
    <message>
        <source>If the questions that are not applicable counted as lowest, the verdict would be different.</source>
        <translation>Hvis spørsmålene som ikke er relevante, telte som lavest, ville konklusjonen blitt en annen.</translation>
    </message>
    <message>
        <source>Products together: {products}; weights together: {weights}.</source>
        <translation>Produktene til sammen: {products}; vektene til sammen: {weights}.</translation>
    </message>
    <message>
        <source>No question of this figure has been answered yet.</source>
        <translation>Ingen av spørsmålene bak dette tallet er besvart ennå.</translation>
    </message>
    <message numerus="yes">
        <source>The points of %n items together.</source>
        <translation>
            <numerusform>Poengene fra %n ledd til sammen.</numerusform>
            <numerusform>Poengene fra %n ledd til sammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n answered questions.</source>
        <translation>
            <numerusform>Det vektede gjennomsnittet av %n besvart spørsmål.</numerusform>
            <numerusform>Det vektede gjennomsnittet av %n besvarte spørsmål.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n items.</source>
        <translation>
            <numerusform>Det vektede gjennomsnittet av %n ledd.</numerusform>
            <numerusform>Det vektede gjennomsnittet av %n ledd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n principles.</source>
        <translation>
            <numerusform>Det vektede gjennomsnittet av %n prinsipp.</numerusform>
            <numerusform>Det vektede gjennomsnittet av %n prinsipper.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {reason}, left out</source>
        <translation>{name}: {reason}, holdt utenfor</translation>
    </message>
    <message>
        <source>exactly, then rounded to {decimals}</source>
        <translation>nøyaktig; vises avrundet til {decimals}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et helt tall</translation>
    </message>
    <message>
        <source>one decimal</source>
        <translation>én desimal</translation>
    </message>
    <message>
        <source>If question {number} were level {points}</source>
        <translation>Hvis spørsmål {number} var på nivå {points}</translation>
    </message>
    <message>
        <source>Each line: value × weight = product.</source>
        <translation>Hver linje: verdi × vekt = produkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not applicable and left out.</source>
        <translation>
            <numerusform>%n spørsmål er ikke relevant og holdes utenfor.</numerusform>
            <numerusform>%n spørsmål er ikke relevante og holdes utenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, so the score is provisional.</source>
        <translation>{waiting}, så poengsummen er foreløpig.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open, so the score is provisional.</source>
        <translation>
            <numerusform>%n spørsmål er fortsatt åpent, så poengsummen er foreløpig.</numerusform>
            <numerusform>%n spørsmål er fortsatt åpne, så poengsummen er foreløpig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions decide what else is asked, so the score is provisional.</source>
        <translation>Åpne spørsmål avgjør hvilke andre spørsmål som stilles, så poengsummen er foreløpig.</translation>
    </message>
    <message>
        <source>With the weights changed between half and double, the verdict stays in {share} of the weightings tried.</source>
        <translation>Når vektene varierer mellom halvparten og det dobbelte, blir konklusjonen den samme i {share} av vektingene som er prøvd.</translation>
    </message>
    <message>
        <source>With the weights changed between half and double, the target is reached in {share} of the weightings tried.</source>
        <translation>Når vektene varierer mellom halvparten og det dobbelte, nås målet i {share} av vektingene som er prøvd.</translation>
    </message>
    <message numerus="yes">
        <source>Tried: %n weightings, drawn at random; the number {seed} draws the same again.</source>
        <translation>
            <numerusform>Prøvd: %n tilfeldig trukket vekting; med tallet {seed} trekkes den samme igjen.</numerusform>
            <numerusform>Prøvd: %n tilfeldig trukne vektinger; med tallet {seed} trekkes de samme igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the weights changed between half and double, scenario {name} reaches the target in {share} of the weightings tried.</source>
        <translation>Når vektene varierer mellom halvparten og det dobbelte, når scenario {name} målet i {share} av vektingene som er prøvd.</translation>
    </message>
    <message>
        <source>provisional, {bounds}</source>
        <translation>foreløpig, {bounds}</translation>
    </message>
    <message>
        <source>Provisional: {answered} of {total}; the final one from {low} to {high}</source>
        <translation>Foreløpig: {answered} av {total}; endelig fra {low} til {high}</translation>
    </message>
    <message>
        <source>provisional, {figure} so far</source>
        <translation>foreløpig, {figure} så langt</translation>
    </message>
    <message>
        <source>Provisional: {answered} of {total}</source>
        <translation>Foreløpig: {answered} av {total}</translation>
    </message>
    <message>
        <source>It takes {steps} on {questions} {aim}.</source>
        <translation>Det trengs {steps} på {questions} {aim}.</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <comment>it takes</comment>
        <translation>{count} trinn</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <comment>steps on</comment>
        <translation>{count} spørsmål</translation>
    </message>
    <message>
        <source>for {who} to reach {limit}</source>
        <translation>for at {who} skal nå {limit}</translation>
    </message>
    <message>
        <source>every section</source>
        <comment>it takes so much for</comment>
        <translation>hver del</translation>
    </message>
    <message numerus="yes">
        <source>%n units of work</source>
        <translation>
            <numerusform>%n arbeidsenhet</numerusform>
            <numerusform>%n arbeidsenheter</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost}, the least possible</source>
        <translation>{cost}, det minste som er mulig</translation>
    </message>
    <message>
        <source>Too little is answered to be compared; answer the open questions first: {names}.</source>
        <translation>For lite er besvart til å sammenligne; svar på de åpne spørsmålene først: {names}.</translation>
    </message>
    <message>
        <source>These steps would be enough {aim}: {moves}.</source>
        <translation>Dette er nok {aim}: {moves}.</translation>
    </message>
    <message>
        <source>{number} from {start} to {to}</source>
        <translation>{number} fra {start} til {to}</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>«{answer}»</translation>
    </message>
    <message>
        <source>The target “{goal}” is met so far, but open questions can still turn that.</source>
        <translation>Målet «{goal}» er nådd så langt, men åpne spørsmål kan fortsatt endre det.</translation>
    </message>
    <message>
        <source>Too little is answered yet to say what the target “{goal}” takes.</source>
        <translation>For lite er besvart til å si hva målet «{goal}» krever.</translation>
    </message>
    <message>
        <source>The target “{goal}” is met already.</source>
        <translation>Målet «{goal}» er allerede nådd.</translation>
    </message>
    <message>
        <source>The target “{goal}” cannot be reached with the steps allowed.</source>
        <translation>Målet «{goal}» kan ikke nås med trinnene som er tillatt.</translation>
    </message>
    <message>
        <source>Nothing that the target “{goal}” is about applies.</source>
        <translation>Ingenting av det som målet «{goal}» gjelder, er relevant.</translation>
    </message>
    <message>
        <source>No path to the target “{goal}” was found before the search was ended; there may be one.</source>
        <translation>Søket stoppet før det fant noen vei til målet «{goal}»; det kan likevel finnes en.</translation>
    </message>
    <message>
        <source>By the answers so far it takes {steps} on {questions} {aim}.</source>
        <translation>Etter svarene så langt trengs {steps} på {questions} {aim}.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>it takes</comment>
        <translation>
            <numerusform>%n trinn</numerusform>
            <numerusform>%n trinn</numerusform>
        </translation>
    </message>
    <message>
        <source>one step</source>
        <comment>it takes</comment>
        <translation>ett trinn</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>steps on</comment>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <comment>steps on</comment>
        <translation>ett spørsmål</translation>
    </message>
    <message>
        <source>to earn “{goal}”</source>
        <translation>for å få «{goal}»</translation>
    </message>
    <message>
        <source>to meet “{goal}”</source>
        <translation>for å oppfylle «{goal}»</translation>
    </message>
    <message>
        <source>for {who} to exceed {limit}</source>
        <translation>for at {who} skal komme over {limit}</translation>
    </message>
    <message>
        <source>every principle</source>
        <comment>it takes so much for</comment>
        <translation>hvert prinsipp</translation>
    </message>
    <message>
        <source>{cost}, the least found; any path takes at least {bound}</source>
        <translation>{cost}, det minste som er funnet; enhver vei krever minst {bound}</translation>
    </message>
    <message>
        <source>{cost}, the least possible; other paths take as little</source>
        <translation>{cost}, det minste som er mulig; andre veier krever like lite</translation>
    </message>
    <message>
        <source>By the answers so far these steps would be enough {aim}: {moves}.</source>
        <translation>Etter svarene så langt er dette nok {aim}: {moves}.</translation>
    </message>
    <message>
        <source>{number} answered with {to}</source>
        <translation>{number} besvart med {to}</translation>
    </message>
    <message numerus="yes">
        <source>still %n steps</source>
        <comment>to a threshold</comment>
        <translation>
            <numerusform>%n trinn igjen</numerusform>
            <numerusform>%n trinn igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>no influence</source>
        <comment>of a step on a threshold</comment>
        <translation>påvirker ikke</translation>
    </message>
    <message>
        <source>the overall score</source>
        <comment>it takes so much for</comment>
        <translation>den samlede poengsummen</translation>
    </message>
    <message>
        <source>Provisional: open questions can still turn what is reached.</source>
        <translation>Foreløpig: Åpne spørsmål kan fortsatt endre det som er nådd.</translation>
    </message>
    <message>
        <source>{name}: every step allowed together gives {best}, but {limit} is asked for.</source>
        <translation>{name}: alle tillatte trinn gir til sammen {best}, men kravet er {limit}.</translation>
    </message>
    <message>
        <source>{name}: {limit} lies outside the scale, so no answers can meet it.</source>
        <translation>{name}: {limit} ligger utenfor skalaen, så ingen svar kan oppfylle det.</translation>
    </message>
    <message>
        <source>{name}: {best} even without a step; {limit} is asked for, and steps only lead up.</source>
        <translation>{name}: {best} selv uten et eneste trinn; kravet er {limit}, og trinnene går bare oppover.</translation>
    </message>
    <message>
        <source>{name}: the answer itself is compared, and no step allowed makes it {limit}.</source>
        <translation>{name}: her sammenlignes selve svaret, og ingen tillatte trinn gir {limit}.</translation>
    </message>
    <message>
        <source>{name}: too little is answered to be compared; answer the open questions first.</source>
        <translation>{name}: for lite er besvart til å sammenligne; svar på de åpne spørsmålene først.</translation>
    </message>
    <message>
        <source>{name}: the limit is set for all points together; because some questions are not applicable, it cannot be decided.</source>
        <translation>{name}: grensen gjelder alle poengene samlet; den kan ikke avgjøres, fordi noen spørsmål ikke er relevante.</translation>
    </message>
    <message>
        <source>{name}: no limit has been published, so there is nothing to reach.</source>
        <translation>{name}: ingen grense er publisert, så det er ingenting å nå.</translation>
    </message>
    <message>
        <source>{name}: the limit is for orientation, it is never met or missed.</source>
        <translation>{name}: grensen er veiledende; den blir verken oppfylt eller brutt.</translation>
    </message>
    <message>
        <source>{name}: the limits asked for cannot all be met at once.</source>
        <translation>{name}: kravene kan ikke alle oppfylles samtidig.</translation>
    </message>
    <message>
        <source>reaches it</source>
        <comment>a step, the threshold</comment>
        <translation>når terskelen</translation>
    </message>
    <message>
        <source>out of reach</source>
        <comment>a threshold</comment>
        <translation>utenfor rekkevidde</translation>
    </message>
    <message>
        <source>met already</source>
        <comment>a threshold</comment>
        <translation>allerede oppfylt</translation>
    </message>
    <message>
        <source>would miss it</source>
        <comment>a step, the threshold</comment>
        <translation>ikke lenger oppfylt</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>a threshold</comment>
        <translation>ikke avgjort</translation>
    </message>
    <message numerus="yes">
        <source>of %n figures</source>
        <translation>
            <numerusform>av %n tall</numerusform>
            <numerusform>av %n tall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {of_all} entered</source>
        <translation>
            <numerusform>%n {of_all} er ført inn</numerusform>
            <numerusform>%n {of_all} er ført inn</numerusform>
        </translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation>{met} av {total}</translation>
    </message>
    <message>
        <source>{value} – exactly the limit for orientation ({limit})</source>
        <translation>{value} – nøyaktig lik den veiledende grensen ({limit})</translation>
    </message>
    <message>
        <source>exactly the limit ({limit})</source>
        <translation>nøyaktig lik grensen ({limit})</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n oppfylt</numerusform>
            <numerusform>%n oppfylt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n ikke oppfylt</numerusform>
            <numerusform>%n ikke oppfylt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filled in</source>
        <translation>
            <numerusform>%n ikke fylt ut</numerusform>
            <numerusform>%n ikke fylt ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for orientation</source>
        <translation>
            <numerusform>%n veiledende</numerusform>
            <numerusform>%n veiledende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n ikke relevant</numerusform>
            <numerusform>%n ikke relevante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a published value</source>
        <translation>
            <numerusform>%n uten publisert verdi</numerusform>
            <numerusform>%n uten publisert verdi</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no limits</source>
        <translation>Det finnes ingen grenser</translation>
    </message>
    <message numerus="yes">
        <source>Of %n limits {counts}</source>
        <translation>
            <numerusform>Av %n grense er {counts}</numerusform>
            <numerusform>Av %n grenser er {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {of_all} entered yet</source>
        <translation>ingen {of_all} er ført inn ennå</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke fylt ut</translation>
    </message>
    <message>
        <source>not filled in; limit for orientation ({limit})</source>
        <translation>ikke fylt ut; veiledende grense ({limit})</translation>
    </message>
    <message>
        <source>{value} – above the limit for orientation ({limit})</source>
        <translation>{value} – over den veiledende grensen ({limit})</translation>
    </message>
    <message>
        <source>{value} – below the limit for orientation ({limit})</source>
        <translation>{value} – under den veiledende grensen ({limit})</translation>
    </message>
    <message>
        <source>not filled in ({limit})</source>
        <translation>ikke fylt ut ({limit})</translation>
    </message>
    <message>
        <source>above the limit ({limit})</source>
        <translation>over grensen ({limit})</translation>
    </message>
    <message>
        <source>below the limit ({limit})</source>
        <translation>under grensen ({limit})</translation>
    </message>
    <message>
        <source>The score of a section is the weighted mean of its questions; the overall score is the weighted mean of the sections.</source>
        <translation>Poengsummen for en del er det vektede gjennomsnittet av spørsmålene i den; den samlede poengsummen er det vektede gjennomsnittet av delene.</translation>
    </message>
    <message>
        <source>Every answer is turned into a value on one scale. Questions that are not applicable leave the calculation; open questions and those that cannot be judged have no value yet.</source>
        <translation>Hvert svar gjøres om til en verdi på én felles skala. Spørsmål som ikke er relevante, går ut av beregningen; åpne spørsmål og spørsmål som ikke kan vurderes, har ingen verdi ennå.</translation>
    </message>
    <message>
        <source>The bounds are the lowest and the highest score that the open questions still allow. A verdict is final only when both ends of the range say the same; until then it is “not decided”.</source>
        <translation>Ytterpunktene er den laveste og den høyeste poengsummen som de åpne spørsmålene fortsatt gir rom for. En konklusjon er endelig først når begge ytterpunktene sier det samme; fram til da er den «ikke avgjort».</translation>
    </message>
    <message>
        <source>Calculation is exact. Only the figure shown is rounded, half away from zero; verdicts compare the unrounded value.</source>
        <translation>Beregningen er nøyaktig. Bare tallet som vises, er avrundet, og halve rundes bort fra null; konklusjonen bygger på den uavrundede verdien.</translation>
    </message>
    <message>
        <source>The score is the sum of the points of all questions.</source>
        <translation>Poengsummen er summen av poengene for alle spørsmålene.</translation>
    </message>
    <message>
        <source>The overall score is the weighted mean of all questions that have a value.</source>
        <translation>Den samlede poengsummen er det vektede gjennomsnittet av alle spørsmål som har en verdi.</translation>
    </message>
    <message>
        <source>Every figure is compared with its own limits, exactly and in its own unit. Nothing is added up, and what is for orientation is compared in words, never as met or not met.</source>
        <translation>Hvert tall sammenlignes med sine egne grenser, nøyaktig og i sin egen måleenhet. Ingenting legges sammen, og det som er veiledende, sammenlignes med ord, aldri som oppfylt eller ikke oppfylt.</translation>
    </message>
    <message>
        <source>Of a yes and a no the good answer counts in full, “partly” by half, and the other not at all.</source>
        <translation>Av ja og nei teller det gode svaret fullt ut, «delvis» halvt og det andre ikke i det hele tatt.</translation>
    </message>
    <message>
        <source>Of a yes and a no the good answer counts in full, and the other not at all.</source>
        <translation>Av ja og nei teller det gode svaret fullt ut og det andre ikke i det hele tatt.</translation>
    </message>
    <message>
        <source>of {highest}</source>
        <translation>av {highest}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>spørsmål {number}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke stilt</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>gir ikke poeng</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ingen poengsum ennå</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>minst {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>høyst {limit}</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>mer enn {limit}</translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation>mindre enn {limit}</translation>
    </message>
    <message>
        <source>exactly {limit}</source>
        <translation>nøyaktig {limit}</translation>
    </message>
    <message>
        <source>of {highest} points</source>
        <translation>av {highest} poeng</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Samlet poengsum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ingen av disse</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivå {level}</translation>
    </message>
    <message>
        <source>Strongest ({value}): {count}, such as {questions}.</source>
        <translation>Sterkest ({value}): {count}, for eksempel {questions}.</translation>
    </message>
    <message>
        <source>worse than in {year}</source>
        <translation>dårligere enn i {year}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions that come to the same</source>
        <translation>
            <numerusform>og %n spørsmål til med samme resultat</numerusform>
            <numerusform>og %n spørsmål til med samme resultat</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is above the middle of its range yet.</source>
        <translation>Ingen svar ligger over midten av skalaen ennå.</translation>
    </message>
    <message>
        <source>No answer is below the middle of its range.</source>
        <translation>Ingen svar ligger under midten av skalaen.</translation>
    </message>
    <message>
        <source>Shown once half of the questions have been answered.</source>
        <comment>strengths, weaknesses</comment>
        <translation>Vises når halvparten av spørsmålene er besvart.</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} spørsmål</translation>
    </message>
    <message>
        <source>Strongest ({value}): {questions}.</source>
        <translation>Sterkest ({value}): {questions}.</translation>
    </message>
    <message>
        <source>answer “{word}”</source>
        <translation>svaret «{word}»</translation>
    </message>
    <message>
        <source>better than in {year}</source>
        <translation>bedre enn i {year}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions at the same level</source>
        <translation>
            <numerusform>og %n spørsmål til på samme nivå</numerusform>
            <numerusform>og %n spørsmål til på samme nivå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all} and missed by {missed}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} oppfyller terskelen på {limit}, mens {missed} ikke gjør det; åpne spørsmål avgjør {undecided} til.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all} and exceeded by {missed}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} holder seg innenfor grensen på {limit}, mens {missed} overskrider den; åpne spørsmål avgjør {undecided} til.</translation>
    </message>
    <message>
        <source>of the {total} sections</source>
        <translation>av de {total} delene</translation>
    </message>
    <message>
        <source>all {total} sections</source>
        <translation>alle de {total} delene</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the sections</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>The overall score is {figure}: {band}.</source>
        <translation>Den samlede poengsummen er {figure}: {band}.</translation>
    </message>
    <message>
        <source>{name} is {figure}; open questions will decide the threshold {limit}.</source>
        <translation>{name}: {figure} – åpne spørsmål avgjør terskelen på {limit}.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Ingen poengsum ennå</translation>
    </message>
    <message>
        <source>Open questions will decide the threshold {limit}.</source>
        <translation>Åpne spørsmål avgjør terskelen på {limit}.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {all}.</source>
        <translation>{all} oppfyller terskelen på {limit}.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {none} {of_all}.</source>
        <translation>{none} {of_all} oppfyller terskelen på {limit}.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all} and missed by {missed}.</source>
        <translation>{met} {of_all} oppfyller terskelen på {limit}, mens {missed} ikke gjør det.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} oppfyller terskelen på {limit}; åpne spørsmål avgjør {undecided} til.</translation>
    </message>
    <message>
        <source>The threshold {limit} is missed by {missed} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{missed} {of_all} oppfyller ikke terskelen på {limit}; åpne spørsmål avgjør {undecided} til.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {all}.</source>
        <translation>{all} holder seg innenfor grensen på {limit}.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {none} {of_all}.</source>
        <translation>{none} {of_all} holder seg innenfor grensen på {limit}.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all} and exceeded by {missed}.</source>
        <translation>{met} {of_all} holder seg innenfor grensen på {limit}, mens {missed} overskrider den.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} holder seg innenfor grensen på {limit}; åpne spørsmål avgjør {undecided} til.</translation>
    </message>
    <message>
        <source>The limit {limit} is exceeded by {missed} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{missed} {of_all} overskrider grensen på {limit}; åpne spørsmål avgjør {undecided} til.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n sections</source>
        <translation>
            <numerusform>av %n del</numerusform>
            <numerusform>av %n deler</numerusform>
        </translation>
    </message>
    <message>
        <source>of the {total} principles</source>
        <translation>av de {total} prinsippene</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>alle deler</translation>
    </message>
    <message>
        <source>all {total} principles</source>
        <translation>alle de {total} prinsippene</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the principles</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>The overall score is {figure}.</source>
        <translation>Den samlede poengsummen er {figure}.</translation>
    </message>
    <message>
        <source>{name} is {figure} and meets the threshold {limit}.</source>
        <translation>{name}: {figure} – terskelen på {limit} er oppfylt.</translation>
    </message>
    <message>
        <source>{name} is {figure} and does not meet the threshold {limit}.</source>
        <translation>{name}: {figure} – terskelen på {limit} er ikke oppfylt.</translation>
    </message>
    <message>
        <source>{name} is {figure}; the threshold {limit} cannot be decided, because some questions are not applicable.</source>
        <translation>{name}: {figure} – terskelen på {limit} kan ikke avgjøres, fordi noen spørsmål ikke er relevante.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n principles</source>
        <translation>
            <numerusform>av %n prinsipp</numerusform>
            <numerusform>av %n prinsipper</numerusform>
        </translation>
    </message>
    <message>
        <source>all principles</source>
        <translation>alle prinsipper</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>assessed period</source>
        <translation>vurderingsperiode</translation>
    </message>
    <message>
        <source>The time the answers are about; not the time they were given in.</source>
        <translation>Tiden svarene gjelder; ikke tiden da de ble gitt.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>A described stage; the highest whose description already holds is chosen.</source>
        <translation>Et beskrevet trinn; velg det høyeste der beskrivelsen allerede stemmer.</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>begrunnelse</translation>
    </message>
    <message>
        <source>Why an answer was given, in the words of those who gave it.</source>
        <translation>Hvorfor svaret ble som det ble, med ordene til dem som svarte.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dokumentasjon</translation>
    </message>
    <message>
        <source>A file, a link or an act that shows that an answer is so.</source>
        <translation>En fil, en lenke eller en rettsakt som viser at svaret stemmer.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>The question does not concern the municipality; it leaves the calculation, with a reason.</source>
        <translation>Spørsmålet angår ikke kommunen; det går ut av beregningen, med en begrunnelse.</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>Those who answer do not know; the question stays undecided.</source>
        <translation>De som svarer, vet ikke; spørsmålet forblir uavgjort.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>poengsum</translation>
    </message>
    <message>
        <source>The weighted mean, or the sum, of the answers in a section.</source>
        <translation>Det vektede gjennomsnittet, eller summen, av svarene i en del.</translation>
    </message>
    <message>
        <source>overall score</source>
        <translation>samlet poengsum</translation>
    </message>
    <message>
        <source>The figure for the whole questionnaire, made of its sections or questions.</source>
        <translation>Tallet for hele spørreskjemaet, laget av delene eller spørsmålene i det.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vekt</translation>
    </message>
    <message>
        <source>How many times an answer or a section counts.</source>
        <translation>Hvor mange ganger et svar eller en del teller.</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>ytterpunkter</translation>
    </message>
    <message>
        <source>The lowest and the highest score that open questions still allow.</source>
        <translation>Den laveste og den høyeste poengsummen som åpne spørsmål fortsatt gir rom for.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>Not all questions are answered, so the score can still change.</source>
        <translation>Ikke alle spørsmål er besvart, så poengsummen kan fortsatt endre seg.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>terskel</translation>
    </message>
    <message>
        <source>A value that a score or a figure is compared with; its status says whose it is.</source>
        <translation>En verdi som en poengsum eller et tall sammenlignes med; statusen sier hvem som har satt den.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ikke avgjort</translation>
    </message>
    <message>
        <source>Open questions can still turn the verdict on a threshold either way.</source>
        <translation>Åpne spørsmål kan fortsatt endre konklusjonen for en terskel i begge retninger.</translation>
    </message>
    <message>
        <source>for orientation</source>
        <translation>veiledende</translation>
    </message>
    <message>
        <source>A limit set for countries or other bodies; it stands beside the value and is neither met nor missed.</source>
        <translation>En grense satt for land eller andre organer; den står ved siden av verdien og blir verken oppfylt eller brutt.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Own threshold, without a decision of the council</source>
        <translation>Egen terskel, uten vedtak i kommunestyret</translation>
    </message>
    <message>
        <source>Council decision No. {number} of {day}</source>
        <translation>Kommunestyrets vedtak nr. {number} av {day}</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Hver del</translation>
    </message>
    <message>
        <source>entered by {name}, {day}</source>
        <translation>ført inn av {name}, {day}</translation>
    </message>
    <message>
        <source>Council decision No. {number}</source>
        <translation>Kommunestyrets vedtak nr. {number}</translation>
    </message>
    <message>
        <source>Council decision of {day}</source>
        <translation>Kommunestyrets vedtak av {day}</translation>
    </message>
    <message>
        <source>Every principle</source>
        <translation>Hvert prinsipp</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>høyst</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mer enn</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>mindre enn</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>nøyaktig</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>fra {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>opptil {high}</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>about {hours} h</source>
        <translation>ca. {hours} t</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>ca. {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>ca. {hours} t {minutes} min</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>ca. %n time</numerusform>
            <numerusform>ca. %n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>This questionnaire is not in {language}; it is shown in {shown}.</source>
        <translation>Spørreskjemaet finnes ikke på {language}; det vises på {shown}.</translation>
    </message>
    <message>
        <source>{unit}, each in an assessment of its own</source>
        <translation>{unit}, med én vurdering for hver</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>ca. %n minutt</numerusform>
            <numerusform>ca. %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latvisk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norsk</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russisk</translation>
    </message>
    <message>
        <source>Parts of this questionnaire are not in {language}; they are shown in {shown}.</source>
        <translation>Deler av spørreskjemaet finnes ikke på {language}; de vises på {shown}.</translation>
    </message>
    <message>
        <source>respondents, anonymously</source>
        <translation>respondenter, anonymt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Hvem svarer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>Seminar</name>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hånd</numerusform>
            <numerusform>%n hender</numerusform>
        </translation>
    </message>
    <message>
        <source>“{option}”</source>
        <translation>«{option}»</translation>
    </message>
    <message>
        <source>Median between {low} and {high}</source>
        <translation>Median mellom {low} og {high}</translation>
    </message>
    <message>
        <source>Scored with the lower: {low}.</source>
        <translation>I poengsummen teller den laveste: {low}.</translation>
    </message>
    <message>
        <source>All hands: {ends}</source>
        <translation>Alle hender: {ends}</translation>
    </message>
    <message>
        <source>Nearly half see {values}: there is something to discuss.</source>
        <translation>Nesten halvparten sier {values}: Her er det noe å drøfte.</translation>
    </message>
    <message>
        <source>Two camps, round {low} and round {high}. Let both say why.</source>
        <translation>To leire, rundt {low} og rundt {high}. La begge si hvorfor.</translation>
    </message>
    <message>
        <source>Half see {low}, half {high}: there is something to discuss.</source>
        <translation>Halvparten sier {low}, halvparten {high}: Her er det noe å drøfte.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} eller {last}</translation>
    </message>
    <message>
        <source>{name}: {section}. Overall: {overall}.</source>
        <translation>{name}: {section}. Samlet: {overall}.</translation>
    </message>
    <message>
        <source>The seminar works on a copy; nothing changes in the file</source>
        <translation>Seminaret bruker en kopi; ingenting endres i filen</translation>
    </message>
    <message>
        <source>Most hands: {values}</source>
        <translation>Flest hender: {values}</translation>
    </message>
    <message>
        <source>Median {value}</source>
        <translation>Median {value}</translation>
    </message>
    <message>
        <source>Without the lowest and the highest quarter: {ends}</source>
        <translation>Uten laveste og høyeste fjerdedel: {ends}</translation>
    </message>
    <message numerus="yes">
        <source>Only %n hands: too few for a picture.</source>
        <translation>
            <numerusform>Bare %n hånd: for lite til å gi et bilde.</numerusform>
            <numerusform>Bare %n hender: for få til å gi et bilde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three camps, round {values}. Let all three say why.</source>
        <translation>Tre leire, rundt {values}. La alle tre si hvorfor.</translation>
    </message>
    <message>
        <source>{value} or lower</source>
        <translation>{value} eller lavere</translation>
    </message>
    <message>
        <source>{value} or higher</source>
        <translation>{value} eller høyere</translation>
    </message>
    <message>
        <source>unchanged {value}</source>
        <translation>uendret {value}</translation>
    </message>
    <message>
        <source>Invented municipality, nothing is stored</source>
        <translation>Oppdiktet kommune, ingenting lagres</translation>
    </message>
    <message>
        <source>No hand has been raised yet.</source>
        <translation>Ingen har rakt opp hånden ennå.</translation>
    </message>
    <message>
        <source>All of one mind: {values}.</source>
        <translation>Alle er enige: {values}.</translation>
    </message>
    <message>
        <source>Most see {values}: {n} of {total}.</source>
        <translation>De fleste sier {values}: {n} av {total}.</translation>
    </message>
    <message>
        <source>Views are far apart: they reach from {low} to {high}.</source>
        <translation>Meningene spriker: De går fra {low} til {high}.</translation>
    </message>
    <message>
        <source>The views lie close together: {n} of {total} see {values}.</source>
        <translation>Meningene ligger nær hverandre: {n} av {total} sier {values}.</translation>
    </message>
    <message>
        <source>Most hands, {n} of {total}, are for {values}; that is no majority.</source>
        <translation>Flest hender, {n} av {total}, er for {values}; det er ikke flertall.</translation>
    </message>
    <message>
        <source>Equally many hands for {values}.</source>
        <translation>Like mange hender for {values}.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Not read in the act itself.</source>
        <translation>Ikke lest i selve rettsakten.</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>i kraft fra {day}</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>i kraft til {day}</translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation>kontrollert {day}</translation>
    </message>
</context>
</TS>
