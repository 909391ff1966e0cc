<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Clerk</name>
    <message>
        <source>Pursuant to [article of law, if one is needed]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}, [name of the council] decides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered ({questions}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To instruct the executive director to submit to the council by [date] proposals for improvement in the sections below the threshold: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Post of the signatory]    [name, surname]</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions are answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The score is the unit's own; no outside assessor has given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall score is {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}, [name of the deciding body] decides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}, {council} decides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take note of the results of the self-assessment for the period {period} (annexed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To publish the results on the website by [date]; responsible: [unit or post].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To entrust [post] with supervising the execution of this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To instruct the executive director to submit to the council by [date] proposals for improvement in the principles below the threshold: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has assessed itself by the questionnaires {titles} for the period {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has assessed itself by the questionnaire {titles} for the period {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is proposed by the program or set by ourselves; no law or other act prescribes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{change} since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the score has changed since {year} is not decided yet {places}: some questions are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {year} the score has fallen {places}{example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {before} to {now} or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the section “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score has not changed since {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} it has fallen{example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {year} the score has risen {places}{example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {before} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {before} to {now} or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in principle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n sections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {count} principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} it is not decided yet: some questions are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, most {place} ({from_to})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, such as {place} ({from_to})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n principles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold will be decided by questions {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ({answer})</source>
        <comment>which answer is enough</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold will be decided by {question}: {answer} is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer “{answer}”</source>
        <comment>is enough</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open questions will decide the threshold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold will be decided by {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ({answer} is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {level}</source>
        <comment>is enough</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is set for all points together; because some questions are not applicable, it cannot be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n sections.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{products} ÷ {weights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rounded yet, then rounded to {decimals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still possible: from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If question {number} were worth {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the questions that are not applicable counted as lowest, the verdict would be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products together: {products}; weights together: {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of this figure has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The points of %n items together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n answered questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n items.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n principles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {reason}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly, then rounded to {decimals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If question {number} were level {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line: value × weight = product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not applicable and left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open, so the score is provisional.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions decide what else is asked, so the score is provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional, {bounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: {answered} of {total}; the final one from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional, {figure} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: {answered} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <comment>it takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions</source>
        <comment>steps on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {who} to reach {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every section</source>
        <comment>it takes so much for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n units of work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{cost}, the least possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps would be enough {aim}: {moves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} from {start} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weights changed between half and double, the verdict stays in {share} of the weightings tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weights changed between half and double, the target is reached in {share} of the weightings tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried: %n weightings, drawn from seed {seed}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {steps} on {questions} {aim}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “{goal}” is met so far, but open questions can still turn that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is answered yet to say what the target “{goal}” takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “{goal}” is met already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target “{goal}” cannot be reached with the steps allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the target “{goal}” is about applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path to the target “{goal}” was found before the search was ended; there may be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>it takes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one step</source>
        <comment>it takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>steps on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <comment>steps on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to earn “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to meet “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {who} to exceed {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every principle</source>
        <comment>it takes so much for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}, the least found; any path takes at least {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}, the least possible; other paths take as little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} answered with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>still %n steps</source>
        <comment>to a threshold</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no influence</source>
        <comment>of a step on a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weights changed between half and double, scenario {name} reaches the target in {share} of the weightings tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overall score</source>
        <comment>it takes so much for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: open questions can still turn what is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: every step allowed together gives {best}, but {limit} is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {limit} lies outside the scale, so no answers can meet it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {best} even without a step; {limit} is asked for, and steps only lead up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the answer itself is compared, and no step allowed makes it {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: too little is answered to be compared; answer the open questions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the limit is set for all points together; because some questions are not applicable, it cannot be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no limit has been published, so there is nothing to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the limit is for orientation, it is never met or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the limits asked for cannot all be met at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches it</source>
        <comment>a step, the threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach</source>
        <comment>a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met already</source>
        <comment>a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would miss it</source>
        <comment>a step, the threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n figures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {of_all} entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} – exactly the limit for orientation ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the limit ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filled in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for orientation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a published value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n limits {counts}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none {of_all} entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in; limit for orientation ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} – above the limit for orientation ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} – below the limit for orientation ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the limit ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the limit ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of a section is the weighted mean of its questions; the overall score is the weighted mean of the sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is turned into a value on one scale. Questions that are not applicable leave the calculation; open questions and those that cannot be judged have no value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounds are the lowest and the highest score that the open questions still allow. A verdict is final only when both ends of the range say the same; until then it is “not decided”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation is exact. Only the figure shown is rounded, half away from zero; verdicts compare the unrounded value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is the sum of the points of all questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall score is the weighted mean of all questions that have a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure is compared with its own limits, exactly and in its own unit. Nothing is added up, and what is for orientation is compared in words, never as met or not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a yes and a no the good answer counts in full, “partly” by half, and the other not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a yes and a no the good answer counts in full, and the other not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {highest} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest ({value}): {count}, such as {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions that come to the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest ({value}): {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better than in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions at the same level</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all} and missed by {missed}; open questions will decide {undecided} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all} and exceeded by {missed}; open questions will decide {undecided} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the {total} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {total} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the sections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall score is {figure}: {band}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {figure}; open questions will decide the threshold {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions will decide the threshold {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {none} {of_all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all} and missed by {missed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all}; open questions will decide {undecided} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold {limit} is missed by {missed} {of_all}; open questions will decide {undecided} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {none} {of_all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all} and exceeded by {missed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all}; open questions will decide {undecided} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {limit} is exceeded by {missed} {of_all}; open questions will decide {undecided} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of the %n sections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of the {total} principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {total} principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the principles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall score is {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {figure} and meets the threshold {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {figure} and does not meet the threshold {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {figure}; the threshold {limit} cannot be decided, because some questions are not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of the %n principles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all principles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>assessed period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time the answers are about; not the time they were given in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A described stage; the highest whose description already holds is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why an answer was given, in the words of those who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, a link or an act that shows that an answer is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question does not concern the municipality; it leaves the calculation, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who answer do not know; the question stays undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted mean, or the sum, of the answers in a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure for the whole questionnaire, made of its sections or questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times an answer or a section counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest and the highest score that open questions still allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all questions are answered, so the score can still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that a score or a figure is compared with; its status says whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions can still turn the verdict on a threshold either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit set for countries or other bodies; it stands beside the value and is neither met nor missed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Council decision No. {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council decision No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council decision of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own threshold, without a decision of the council</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This questionnaire is not in {language}; it is shown in {shown}.</source>
        <translation>Spørreskjemaet finnes ikke på {language}; det vises på {shown}.</translation>
    </message>
    <message>
        <source>{unit}, each in an assessment of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this questionnaire are not in {language}; they are shown in {shown}.</source>
        <translation>Deler av spørreskjemaet finnes ikke på {language}; de vises på {shown}.</translation>
    </message>
    <message>
        <source>respondents, anonymously</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Not read in the act itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
