<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>There is no file {path}. It may have been moved or renamed: look for it in its folder, or open a backup.</source>
        <translation>Datnes {path} nav. Iespējams, tā ir pārvietota vai pārdēvēta: sameklējiet to mapē vai atveriet rezerves kopiju.</translation>
    </message>
    <message>
        <source>{path} is a folder, so it cannot be opened. Choose a file in it.</source>
        <translation>{path} ir mape, tāpēc to nevar atvērt. Izvēlieties tajā datni.</translation>
    </message>
    <message>
        <source>There is no folder {folder}, so nothing was written. Create the folder or choose another one.</source>
        <translation>Mapes {folder} nav, tāpēc nekas nav saglabāts. Izveidojiet mapi vai izvēlieties citu.</translation>
    </message>
    <message>
        <source>A file cannot be called {path}, so nothing was written. Choose a shorter name of plain letters.</source>
        <translation>Datni nevar nosaukt {path}, tāpēc nekas nav saglabāts. Izvēlieties īsāku nosaukumu no parastiem burtiem.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Open it, or choose another name.</source>
        <translation>{path} jau pastāv un nav mainīta. Atveriet to vai izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>{path} was not made by this program, so it cannot be opened. Choose a workspace of this program.</source>
        <translation>{path} nav veidota šajā programmā, tāpēc to nevar atvērt. Izvēlieties šīs programmas darba datni.</translation>
    </message>
    <message>
        <source>{path} was written by a newer program (schema {found}; this one knows {known}), so it was left alone. Install the newer program to open it.</source>
        <translation>{path} ir veidojusi jaunāka programma (shēma {found}; šī pazīst {known}), tāpēc datne nav mainīta. Lai to atvērtu, instalējiet jaunāko programmu.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Nothing was changed; open the newest file of its backup folder.</source>
        <translation>{path} ir bojāta, un to nevar izlasīt. Nekas nav mainīts; atveriet jaunāko datni tās rezerves kopiju mapē.</translation>
    </message>
    <message>
        <source>In {path} the answer to question {question} does not fit its question, so the file was not opened. It was changed by another program: open the newest file of its backup folder.</source>
        <translation>Datnē {path} atbilde uz jautājumu {question} neatbilst jautājumam, tāpēc datne nav atvērta. To ir mainījusi cita programma: atveriet jaunāko datni tās rezerves kopiju mapē.</translation>
    </message>
    <message>
        <source>{path} is open on computer {machine} ({name}, since {since}). Open a copy, or wait until it is closed there.</source>
        <translation>{path} ir atvērta datorā {machine} ({name}, kopš {since}). Atveriet kopiju vai pagaidiet, līdz datni tur aizver.</translation>
    </message>
    <message>
        <source>{path} is open in another program. Open a copy, or wait until it is closed there.</source>
        <translation>{path} ir atvērta citā programmā. Atveriet kopiju vai pagaidiet, līdz datni tur aizver.</translation>
    </message>
    <message>
        <source>{path} is open in this program already. Go to its window.</source>
        <translation>{path} šajā programmā jau ir atvērta. Pārejiet uz tās logu.</translation>
    </message>
    <message>
        <source>{path} is being written all the time and has no backup yet, so no copy was made. Try again in a minute.</source>
        <translation>{path} visu laiku tiek rakstīta, un tai vēl nav rezerves kopijas, tāpēc kopija nav izveidota. Pēc minūtes mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>{path} can only be read, so nothing was changed. Save a copy in your own folder and work there.</source>
        <translation>{path} var tikai lasīt, tāpēc nekas nav mainīts. Saglabājiet kopiju savā mapē un strādājiet tur.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of {path}, so nothing was changed. Save a copy in your own folder and work there.</source>
        <translation>Datnes {path} mapē neko nevar ierakstīt, tāpēc nekas nav mainīts. Saglabājiet kopiju savā mapē un strādājiet tur.</translation>
    </message>
    <message>
        <source>{path} can only be read; answers cannot be changed. Save a copy in your own folder to work on it.</source>
        <translation>{path} var tikai lasīt; atbildes nevar mainīt. Lai strādātu, saglabājiet kopiju savā mapē.</translation>
    </message>
    <message>
        <source>The disk of {path} is full, so nothing was changed. Free at least 20 MB and try again.</source>
        <translation>Disks, kurā ir {path}, ir pilns, tāpēc nekas nav mainīts. Atbrīvojiet vismaz 20 MB un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The disk did not read or write {path}, so nothing was changed. Check its connection and try again.</source>
        <translation>Disks nenolasīja vai neierakstīja {path}, tāpēc nekas nav mainīts. Pārbaudiet tā savienojumu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was deleted or moved, or its drive was unplugged. Nothing can be saved there, but everything is still in this window. Plug the drive in again, or save elsewhere and go on there.</source>
        <translation>{path} vairs nav: datne izdzēsta vai pārvietota, vai arī atvienots tās disks. Tur vairs neko nevar saglabāt, taču viss vēl ir šajā logā. Pievienojiet disku no jauna vai saglabājiet citur un turpiniet tur.</translation>
    </message>
    <message>
        <source>{path} was changed by another program while it was open here, so nothing was written over it. Everything is still in this window: save elsewhere and go on there, then compare the two files.</source>
        <translation>{path} mainīja cita programma, kamēr datne bija atvērta šeit, tāpēc tai nekas nav rakstīts pāri. Viss vēl ir šajā logā: saglabājiet citur un turpiniet tur, pēc tam salīdziniet abas datnes.</translation>
    </message>
    <message>
        <source>{path} was moved while it was open, so nothing was changed. Close it and open it where it is now.</source>
        <translation>{path} tika pārvietota, kamēr bija atvērta, tāpēc nekas nav mainīts. Aizveriet to un atveriet tur, kur tā ir tagad.</translation>
    </message>
    <message>
        <source>You may not read or write {path}, so nothing was changed. Ask its owner, or use another folder.</source>
        <translation>Jums nav atļauts lasīt vai rakstīt {path}, tāpēc nekas nav mainīts. Vaicājiet tās īpašniekam vai izmantojiet citu mapi.</translation>
    </message>
    <message>
        <source>{path} could not be opened; you may not be allowed to. Ask its owner, or copy it to another folder.</source>
        <translation>{path} neizdevās atvērt; iespējams, jums tas nav atļauts. Vaicājiet tās īpašniekam vai nokopējiet to citā mapē.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot keep a second user out, so the file was not opened. Copy it to your own disk.</source>
        <translation>Datnes {path} mapē nevar novērst, ka datnē vienlaikus raksta vēl kāds, tāpēc tā nav atvērta. Nokopējiet to savā diskā.</translation>
    </message>
    <message>
        <source>The computer is out of memory, so nothing in {path} was changed. Close other programs and try again.</source>
        <translation>Datoram pietrūka atmiņas, tāpēc datnē {path} nekas nav mainīts. Aizveriet citas programmas un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This is too large for {path}, so nothing was changed. Attach a smaller file or shorten the text.</source>
        <translation>Datnei {path} tas ir par lielu, tāpēc nekas nav mainīts. Pievienojiet mazāku datni vai saīsiniet tekstu.</translation>
    </message>
    <message>
        <source>The last change of {path} was cut off and can only be cleared up where the file can be written. Copy it together with the file ending in -journal to your own folder and open it there.</source>
        <translation>Pēdējais {path} ieraksts ir pārtrūcis, un to var sakārtot tikai tur, kur datnē drīkst rakstīt. Nokopējiet to kopā ar datni, kuras nosaukums beidzas ar -journal, savā mapē un atveriet tur.</translation>
    </message>
    <message>
        <source>The text for {path} contains signs that are no letters, so nothing was changed. Type it again.</source>
        <translation>Tekstā, kas domāts datnei {path}, ir nederīgas rakstzīmes, tāpēc nekas nav mainīts. Ierakstiet tekstu vēlreiz.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date (table {table}) and stays as it was. Open its backup, or use the program that wrote it.</source>
        <translation>Datni neizdevās pielāgot jaunajai programmai (tabula {table}), un tā nav mainīta. Atveriet tās rezerves kopiju vai izmantojiet programmu, kas to veidojusi.</translation>
    </message>
    <message>
        <source>The file holds another text of {questionnaire}, edition {edition}, so nothing was added. Give the changed questionnaire a higher edition.</source>
        <translation>Datnē ir cits anketas {questionnaire} {edition}. izdevuma teksts, tāpēc nekas nav pievienots. Mainītajai anketai dodiet augstāku izdevuma numuru.</translation>
    </message>
    <message>
        <source>The copy {path} was not whole, so it was not kept. Check the disk and save the copy again.</source>
        <translation>Kopija {path} nebija pilnīga, tāpēc tā nav saglabāta. Pārbaudiet disku un saglabājiet kopiju vēlreiz.</translation>
    </message>
    <message>
        <source>{path} is the open file itself, so no copy was made. Choose another name.</source>
        <translation>{path} ir pati atvērtā datne, tāpēc kopija nav izveidota. Izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>Today's backup of {path} could not be written; the file itself is sound. Check the space on the disk.</source>
        <translation>Datnes {path} šodienas rezerves kopiju neizdevās saglabāt; pati datne ir vesela. Pārbaudiet, vai diskā pietiek vietas.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there; its drive may be unplugged. Backups are kept beside the file meanwhile. Plug it in, or choose another folder in the settings.</source>
        <translation>Rezerves kopiju mapes {folder} nav; iespējams, atvienots tās disks. Pagaidām kopijas glabā līdzās datnei. Pievienojiet disku vai iestatījumos izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>The backup folder {folder} has no space left; today's backup lies beside the file. Make room there, or choose another folder in the settings.</source>
        <translation>Rezerves kopiju mapē {folder} vairs nav vietas; šodienas kopija ir līdzās datnei. Atbrīvojiet tur vietu vai iestatījumos izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>Nothing can be written into the backup folder {folder}; backups are kept beside the file meanwhile. Choose another folder in the settings.</source>
        <translation>Rezerves kopiju mapē {folder} nevar rakstīt; pagaidām kopijas glabā līdzās datnei. Iestatījumos izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Name another file, or add --replace: what stands there is then kept as a backup first.</source>
        <translation>{path} jau pastāv un nav mainīta. Norādiet citu datni vai pievienojiet --replace: tad pašreizējo saturu vispirms saglabās kā rezerves kopiju.</translation>
    </message>
    <message>
        <source>The file was changed last on {last}, which is later than this computer's clock. Check date and time, so that the order of changes stays right.</source>
        <translation>Datne pēdējoreiz mainīta {last}, un tas ir vēlāk, nekā rāda šī datora pulkstenis. Pārbaudiet datumu un laiku, lai izmaiņu secība paliktu pareiza.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where two people may undo each other's work. Keep it on your own disk.</source>
        <translation>{path} ir tīkla diskā, kur divi cilvēki var sabojāt viens otra darbu. Glabājiet to savā diskā.</translation>
    </message>
    <message>
        <source>{path} lies in {folder}, which is copied to other computers. Open the file on one computer at a time, or keep it in another folder.</source>
        <translation>{path} ir mapē {folder}, kuru kopē uz citiem datoriem. Vienlaikus atveriet datni tikai vienā datorā vai glabājiet to citā mapē.</translation>
    </message>
    <message>
        <source>{path} was not closed on computer {machine} ({name}). Make sure that nobody works on it there: later changes would be lost.</source>
        <translation>{path} nav aizvērta datorā {machine} ({name}). Pārliecinieties, ka neviens tur ar to nestrādā: vēlākās izmaiņas pazustu.</translation>
    </message>
</context>
</TS>
