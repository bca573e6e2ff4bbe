<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Metronet</source>
        <translation>Over Metronet</translation>
    </message>
    <message>
        <source>Metronet %1</source>
        <translation>Metronet %1</translation>
    </message>
    <message>
        <source>Draw learning as a metro map.

Licence: Apache 2.0. Made with Qt %1 (LGPL) and SQLite.</source>
        <translation>Teken leren als een metrokaart.

Licentie: Apache 2.0. Gemaakt met Qt %1 (LGPL) en SQLite.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>move stations</source>
        <translation>stations verplaatsen</translation>
    </message>
    <message>
        <source>add station</source>
        <translation>station toevoegen</translation>
    </message>
    <message>
        <source>insert station</source>
        <translation>station invoegen</translation>
    </message>
    <message>
        <source>draw line</source>
        <translation>lijn tekenen</translation>
    </message>
    <message>
        <source>extend line</source>
        <translation>lijn verlengen</translation>
    </message>
    <message>
        <source>add branch</source>
        <translation>aftakking toevoegen</translation>
    </message>
    <message>
        <source>reverse direction</source>
        <translation>richting omkeren</translation>
    </message>
    <message>
        <source>remove stop</source>
        <translation>halte weghalen</translation>
    </message>
    <message>
        <source>move stop</source>
        <translation>halte verplaatsen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>edit station</source>
        <translation>station bewerken</translation>
    </message>
    <message>
        <source>edit line</source>
        <translation>lijn bewerken</translation>
    </message>
    <message>
        <source>edit academy</source>
        <translation>academie bewerken</translation>
    </message>
    <message>
        <source>edit project</source>
        <translation>project bewerken</translation>
    </message>
    <message>
        <source>edit prerequisites</source>
        <translation>voorkennis bewerken</translation>
    </message>
    <message>
        <source>edit track</source>
        <translation>traject bewerken</translation>
    </message>
    <message>
        <source>add academy</source>
        <translation>academie toevoegen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importeren</translation>
    </message>
    <message>
        <source>apply fix</source>
        <translation>oplossing toepassen</translation>
    </message>
    <message>
        <source>arrange stations</source>
        <translation>stations schikken</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>kaart indelen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>New from the Sam&amp;ple</source>
        <translation>Nieuw vanuit het &amp;voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the File</source>
        <translation>&amp;Terug naar het bestand</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Naa&amp;m wijzigen</translation>
    </message>
    <message>
        <source>Select &amp;All Stations</source>
        <translation>&amp;Alle stations selecteren</translation>
    </message>
    <message>
        <source>Select N&amp;othing</source>
        <translation>N&amp;iets selecteren</translation>
    </message>
    <message>
        <source>Edit the &amp;Map&apos;s Title, Style and Sheet</source>
        <translation>&amp;Titel, stijl en vel van de kaart bewerken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Inst&amp;ellingen…</translation>
    </message>
    <message>
        <source>&amp;Line from a List…</source>
        <translation>&amp;Lijn uit een lijst…</translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Station</translation>
    </message>
    <message>
        <source>S&amp;tops on a Line…</source>
        <translation>&amp;Haltes op een lijn…</translation>
    </message>
    <message>
        <source>&amp;Branch of a Line…</source>
        <translation>Af&amp;takking van een lijn…</translation>
    </message>
    <message>
        <source>&amp;Academy</source>
        <translation>&amp;Academie</translation>
    </message>
    <message>
        <source>Move Stop &amp;Earlier</source>
        <translation>Halte naar &amp;voren</translation>
    </message>
    <message>
        <source>Move Stop La&amp;ter</source>
        <translation>Halte naar &amp;achteren</translation>
    </message>
    <message>
        <source>&amp;Reverse Direction</source>
        <translation>Richting &amp;omkeren</translation>
    </message>
    <message>
        <source>&amp;Close to a Ring</source>
        <translation>Tot &amp;ring sluiten</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>&amp;Ware grootte</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>&amp;Hele kaart</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Selectie</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Ui&amp;tlijnen</translation>
    </message>
    <message>
        <source>&amp;Find in the Outline</source>
        <translation>&amp;Zoeken in het overzicht</translation>
    </message>
    <message>
        <source>Go to the &amp;Map</source>
        <translation>Naar de &amp;kaart</translation>
    </message>
    <message>
        <source>Go to the Fi&amp;elds</source>
        <translation>Naar de &amp;velden</translation>
    </message>
    <message>
        <source>Go to the &amp;Problems</source>
        <translation>Naar de &amp;bevindingen</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Selecteren en verplaatsen</translation>
    </message>
    <message>
        <source>Draw a &amp;Line</source>
        <translation>&amp;Lijn tekenen</translation>
    </message>
    <message>
        <source>Place S&amp;tations</source>
        <translation>S&amp;tations plaatsen</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Mouse</source>
        <translation>&amp;Toetsenbord en muis</translation>
    </message>
    <message>
        <source>&amp;About Metronet</source>
        <translation>&amp;Over Metronet</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1, waived</source>
        <translation>%1, geaccepteerd</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s)</source>
        <translation>
            <numerusform>%n tip</numerusform>
            <numerusform>%n tips</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no check</source>
        <translation>“%1” is geen controle</translation>
    </message>
    <message>
        <source>list what is wrong with a network</source>
        <translation>opsommen wat er mis is met een net</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>het project</translation>
    </message>
    <message>
        <source>object to warnings too</source>
        <translation>ook op waarschuwingen aanslaan</translation>
    </message>
    <message>
        <source>only these: T topology, P prerequisites, D drawing, or codes such as P03</source>
        <translation>alleen deze: T topologie, P voorkennis, D tekening, of codes zoals P03</translation>
    </message>
    <message>
        <source>list what was waived too</source>
        <translation>ook tonen wat geaccepteerd is</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not in its file yet.</source>
        <translation>“%1” heeft wijzigingen die nog niet in het bestand staan.</translation>
    </message>
    <message>
        <source>Keep for later leaves the file as it is. The changes stay on this computer and are offered at the next start.</source>
        <translation>Met Bewaren voor later blijft het bestand zoals het is. De wijzigingen blijven op deze computer en staan bij de volgende start klaar.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Keep for Later</source>
        <translation>&amp;Bewaren voor later</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood here</source>
        <translation>“%1” wordt hier niet begrepen</translation>
    </message>
    <message>
        <source>No command is given</source>
        <translation>Er is geen opdracht gegeven</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 heeft een waarde nodig</translation>
    </message>
    <message>
        <source>%1. See “%2 --help”.</source>
        <translation>%1. Zie “%2 --help”.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(verplicht)</translation>
    </message>
    <message>
        <source>Metronet without a window: learning metro maps on the command line.</source>
        <translation>Metronet zonder venster: leren als metrokaart op de opdrachtregel.</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>language of sentences: nl, en or de</source>
        <translation>taal van de zinnen: nl, en of de</translation>
    </message>
    <message>
        <source>Metronet stopped because of a fault of its own (%1). Please report it.</source>
        <translation>Metronet is gestopt door een eigen fout (%1). Meld dit alsjeblieft.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source> (%1)</source>
        <comment>reason in the words of the system</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <translation>“%1” is niet te lezen. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read at %2. %3</source>
        <translation>“%1” is niet te lezen bij %2. %3</translation>
    </message>
    <message>
        <source>There are no CSV files in “%1”. Choose the folder with stations.csv in it.</source>
        <translation>In “%1” staan geen CSV-bestanden. Kies de map waar stations.csv in staat.</translation>
    </message>
    <message>
        <source>The line graph “%1” has no edges, so there is no line to draw. Choose another file.</source>
        <translation>De lijngraaf “%1” heeft geen verbindingen, dus er is geen lijn te tekenen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“%1” holds nothing to take over. Choose another file.</source>
        <translation>In “%1” staat niets om over te nemen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name and the folder.</source>
        <translation>“%1” bestaat niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>“%1” is een map. Kies een bestand.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file, or an earlier copy of it.</source>
        <translation>“%1” is leeg. Kies een ander bestand of een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>“%1” is larger than Metronet can handle. Choose a smaller file.</source>
        <translation>“%1” is groter dan Metronet aankan. Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>“%1” cannot be read%2. Check that you may open it.</source>
        <translation>“%1” is niet te lezen%2. Controleer of je het mag openen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written%2. Choose a folder you may write in.</source>
        <translation>“%1” is niet te schrijven%2. Kies een map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there first.</source>
        <translation>“%1” is in gebruik door een ander programma. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it. Save under another name.</source>
        <translation>“%1” is door iemand anders gewijzigd sinds je het opende. Sla op onder een andere naam.</translation>
    </message>
    <message>
        <source>There is no room on the disk for “%1”. Make room, or save somewhere else.</source>
        <translation>Er is geen ruimte op de schijf voor “%1”. Maak ruimte of sla ergens anders op.</translation>
    </message>
    <message>
        <source>“%1” is not a Metronet project. Import it if it is a file of another program.</source>
        <translation>“%1” is geen Metronet-project. Importeer het als het een bestand van een ander programma is.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Metronet (schema %2; this one reads up to %3). Update Metronet to open it.</source>
        <translation>“%1” is gemaakt met een nieuwere Metronet (schema %2; deze leest tot en met %3). Werk Metronet bij om het te openen.</translation>
    </message>
    <message>
        <source>“%1” is damaged%2. Open an earlier copy of it.</source>
        <translation>“%1” is beschadigd%2. Open een eerdere kopie ervan.</translation>
    </message>
    <message>
        <source>The edits cannot be kept in “%1”%2. Save the project somewhere else now.</source>
        <translation>De wijzigingen zijn niet te bewaren in “%1”%2. Sla het project nu ergens anders op.</translation>
    </message>
    <message>
        <source>The %1 has changed meanwhile, so nothing was done. Try again.</source>
        <translation>Intussen gewijzigd: %1. Er is niets gedaan; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The %1 refers to the %2, which does not exist. Choose another one.</source>
        <translation>%1 verwijst naar %2, maar dat bestaat niet. Kies iets anders.</translation>
    </message>
    <message>
        <source>The %1 is still used by the %2. Remove it there first.</source>
        <translation>%1 wordt nog gebruikt door %2. Haal het daar eerst weg.</translation>
    </message>
    <message>
        <source>There already is a %1 with the code “%2”. Choose another code.</source>
        <translation>Er is al een %1 met de code “%2”. Kies een andere code.</translation>
    </message>
    <message>
        <source>A %1 needs a code. Fill one in.</source>
        <translation>Een %1 heeft een code nodig. Vul er een in.</translation>
    </message>
    <message>
        <source>The %1 cannot be like that%2. Nothing was changed.</source>
        <translation>Zo kan het niet: %1%2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is nothing to do here. Choose something else first.</source>
        <translation>Hier valt niets te doen. Kies eerst iets anders.</translation>
    </message>
    <message>
        <source>“%1” is in no format that Metronet knows. Choose a CSV, JSON or line graph file.</source>
        <translation>“%1” heeft geen formaat dat Metronet kent. Kies een CSV-, JSON- of lijngraafbestand.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Add it, with that heading.</source>
        <translation>“%1” heeft geen kolom “%2”. Voeg die toe, met dat kopje.</translation>
    </message>
    <message>
        <source>Metronet does not write “%1”. Choose another ending, such as .svg, .pdf or .json.</source>
        <translation>Metronet schrijft geen “%1”. Kies een andere uitgang, zoals .svg, .pdf of .json.</translation>
    </message>
    <message>
        <source>“%1” would be an image of %2 by %3 pixels, which is too large. Choose fewer dots per inch or smaller paper.</source>
        <translation>“%1” zou een afbeelding van %2 bij %3 pixels worden, en dat is te groot. Kies minder punten per inch of kleiner papier.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no paper; write A4 to A0, or 500x250 in millimetres</source>
        <translation>“%1” is geen papierformaat; schrijf A4 tot A0, of 500x250 in millimeters</translation>
    </message>
    <message>
        <source>A4 to A0, or WxH in millimetres; the map&apos;s own sheet where not given</source>
        <translation>A4 tot A0, of BxH in millimeters; zonder opgave het vel van de kaart zelf</translation>
    </message>
    <message>
        <source>write a map or its data for elsewhere</source>
        <translation>een kaart of haar gegevens voor elders schrijven</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>het project</translation>
    </message>
    <message>
        <source>the file to write; its ending says in which format, a folder is for CSV</source>
        <translation>het bestand om te schrijven; de uitgang zegt in welk formaat, een map is voor CSV</translation>
    </message>
    <message>
        <source>one of %1; by the ending where not given</source>
        <translation>een van %1; zonder opgave volgens de uitgang</translation>
    </message>
    <message>
        <source>the paper lying</source>
        <translation>het papier liggend</translation>
    </message>
    <message>
        <source>language of the map; the project&apos;s first where not given</source>
        <translation>taal van de kaart; zonder opgave de eerste van het project</translation>
    </message>
    <message>
        <source>dots per inch of a PNG; 150 where not given</source>
        <translation>punten per inch van een PNG; zonder opgave 150</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(different values)</source>
        <translation>(verschillende waarden)</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Metronet project (*.metronet)</source>
        <translation>Metronet-project (*.metronet)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Project opslaan</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Everything that can be imported (*.csv *.zip *.json *.geojson)</source>
        <translation>Alles wat te importeren is (*.csv *.zip *.json *.geojson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Terug naar het bestand</translation>
    </message>
    <message>
        <source>Give up all changes since “%1” was last saved?</source>
        <translation>Alle wijzigingen sinds het opslaan van “%1” opgeven?</translation>
    </message>
    <message>
        <source>&amp;Give Up the Changes</source>
        <translation>Wijzigingen &amp;opgeven</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
</context>
<context>
    <name>FindingSentences</name>
    <message>
        <source>Line %1</source>
        <translation>Lijn %1</translation>
    </message>
    <message>
        <source>Line %1, branch %2</source>
        <translation>Lijn %1, aftakking %2</translation>
    </message>
    <message>
        <source>No line stops at %1. Draw it into a line, or delete it if it is no longer needed.</source>
        <translation>Geen lijn stopt bij %1. Neem het op in een lijn, of verwijder het als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>%1 stops twice at %2 on one route. Remove the later stop, or make a ring of the branch if it ends where it began.</source>
        <translation>%1 stopt op één route twee keer bij %2. Haal de latere halte weg, of maak er een ring van als hij eindigt waar hij begon.</translation>
    </message>
    <message>
        <source>%1 does not start at a station of the trunk. Let it begin at one.</source>
        <translation>%1 begint niet bij een station van het hoofdtraject. Laat de aftakking daar beginnen.</translation>
    </message>
    <message>
        <source>%1 starts at %2, which is not on the trunk. Let it begin at a station of the trunk.</source>
        <translation>%1 begint bij %2, maar dat ligt niet op het hoofdtraject. Laat de aftakking bij een station van het hoofdtraject beginnen.</translation>
    </message>
    <message>
        <source>The network is in %1 pieces: no station connects %2 with the other lines. Give them a station in common.</source>
        <translation>Het net valt in %1 stukken uiteen: geen station verbindt %2 met de andere lijnen. Geef ze een gezamenlijk station.</translation>
    </message>
    <message>
        <source>The titles of %1 read alike. Make one interchange of them, or tell them apart by title.</source>
        <translation>De titels van %1 lezen hetzelfde. Maak er één overstapstation van, of geef ze verschillende titels.</translation>
    </message>
    <message>
        <source>%1 requires itself, so nobody can start it. Remove that prerequisite.</source>
        <translation>%1 vraagt zichzelf als voorkennis, dus niemand kan eraan beginnen. Haal die voorkennis weg.</translation>
    </message>
    <message>
        <source>%1 requires itself, though an alternative leads to it. Remove that prerequisite.</source>
        <translation>%1 vraagt zichzelf als voorkennis, al leidt er een alternatief naartoe. Haal die voorkennis weg.</translation>
    </message>
    <message>
        <source>%1 require each other in a circle and cannot all be reached. Remove one of these prerequisites, or make it recommended.</source>
        <translation>%1 vragen elkaar in een kring als voorkennis en zijn niet allemaal te bereiken. Haal een van deze voorkenniseisen weg, of maak er een aanbeveling van.</translation>
    </message>
    <message>
        <source>%1 require each other in a circle, though alternatives lead to each of them. Remove one of these prerequisites, or make it recommended.</source>
        <translation>%1 vragen elkaar in een kring als voorkennis, al leiden er alternatieven naartoe. Haal een van deze voorkenniseisen weg, of maak er een aanbeveling van.</translation>
    </message>
    <message>
        <source>%1: %2 comes before %3, which it requires. Change their order.</source>
        <translation>%1: %2 komt vóór %3, terwijl dat verplichte voorkennis is. Verander de volgorde.</translation>
    </message>
    <message>
        <source>%1: %2 requires one of %3, but what the line has of these only comes later. Change the order.</source>
        <translation>%1: %2 vraagt één van %3, maar wat de lijn daarvan heeft komt pas later. Verander de volgorde.</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>een titel</translation>
    </message>
    <message>
        <source>a learning outcome</source>
        <translation>een leeruitkomst</translation>
    </message>
    <message>
        <source>a duration between 120 and 360 minutes</source>
        <translation>een studietijd tussen 120 en 360 minuten</translation>
    </message>
    <message>
        <source>%1 lacks %2. Fill that in.</source>
        <translation>%1 mist %2. Vul dat aan.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Not understood, and left out: %1</source>
        <translation>Niet begrepen, en weggelaten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n lijn</numerusform>
            <numerusform>%n lijnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 are in “%3”.</source>
        <translation>%1 op %2 staan in “%3”.</translation>
    </message>
    <message>
        <source>make a project from data of elsewhere</source>
        <translation>een project maken van gegevens van elders</translation>
    </message>
    <message>
        <source>files, or the folder with the five CSV files</source>
        <translation>bestanden, of de map met de vijf CSV-bestanden</translation>
    </message>
    <message>
        <source>the project to write</source>
        <translation>het project om te schrijven</translation>
    </message>
    <message>
        <source>one of %1; by content where not given</source>
        <translation>een van %1; zonder opgave volgens de inhoud</translation>
    </message>
    <message>
        <source>a JSON file with everything that was not taken over</source>
        <translation>een JSON-bestand met alles wat niet is overgenomen</translation>
    </message>
</context>
<context>
    <name>ImportReportWords</name>
    <message>
        <source>Not understood, and left out:</source>
        <translation>Niet begrepen, en weggelaten:</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importverslag</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is imported, except for %n thing(s):</source>
        <translation>
            <numerusform>“%1” is geïmporteerd, op %n ding na:</numerusform>
            <numerusform>“%1” is geïmporteerd, op %n dingen na:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Aftakkingen</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Haltes</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voorkennis</translation>
    </message>
    <message>
        <source>Interchanges</source>
        <translation>Overstapstations</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Project-id</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisversie</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>say what a project holds</source>
        <translation>zeggen wat een project bevat</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>het project</translation>
    </message>
</context>
<context>
    <name>InsertCommands</name>
    <message>
        <source>Line from a list</source>
        <translation>Lijn uit een lijst</translation>
    </message>
    <message>
        <source>&amp;Stations of the line in their order, one on each line. New titles become new stations.</source>
        <translation>&amp;Stations van de lijn op volgorde, één per regel. Een nieuwe titel wordt een nieuw station.</translation>
    </message>
    <message>
        <source>&amp;Name of the line:</source>
        <translation>&amp;Naam van de lijn:</translation>
    </message>
    <message>
        <source>&amp;Draw the Line</source>
        <translation>Lijn &amp;tekenen</translation>
    </message>
    <message>
        <source>Stops on %1</source>
        <translation>Haltes op %1</translation>
    </message>
    <message>
        <source>&amp;Stations to add at the end, or behind the selected stop, one on each line.</source>
        <translation>&amp;Stations om aan het eind of achter de gekozen halte toe te voegen, één per regel.</translation>
    </message>
    <message>
        <source>&amp;Add the Stops</source>
        <translation>Haltes &amp;toevoegen</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Aftakking van %1</translation>
    </message>
    <message>
        <source>&amp;Stations of the branch, one on each line. The first is where it leaves the trunk.</source>
        <translation>&amp;Stations van de aftakking, één per regel. Bij het eerste verlaat ze het hoofdtraject.</translation>
    </message>
    <message>
        <source>&amp;Name of the branch:</source>
        <translation>&amp;Naam van de aftakking:</translation>
    </message>
    <message>
        <source>&amp;Draw the Branch</source>
        <translation>Aftakking &amp;tekenen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Recent &amp;geopend</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Lijn</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Gereedschap</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 hours</source>
        <translation>%1: %2, %3 uur</translation>
    </message>
    <message numerus="yes">
        <source>%1: offers %n station(s)</source>
        <translation>
            <numerusform>%1: biedt %n station aan</numerusform>
            <numerusform>%1: biedt %n stations aan</numerusform>
        </translation>
    </message>
    <message>
        <source>count stations and hours per line and academy</source>
        <translation>stations en uren per lijn en academie tellen</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>het project</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 (%2)</source>
        <comment>code and title</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>enumeration</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>make a project</source>
        <translation>een project maken</translation>
    </message>
    <message>
        <source>the project to write</source>
        <translation>het project om te schrijven</translation>
    </message>
    <message>
        <source>title of the map</source>
        <translation>titel van de kaart</translation>
    </message>
    <message>
        <source>begin with the sample network instead of nothing</source>
        <translation>met het voorbeeldnet beginnen in plaats van met niets</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” is not a file name</source>
        <translation>“%1” is geen bestandsnaam</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1” is geen van %2</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation>“%1” is geen getal van %2 tot en met %3</translation>
    </message>
    <message>
        <source>print one JSON document and nothing else</source>
        <translation>één JSON-document tonen en niets anders</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Learning outcome</source>
        <translation>Leeruitkomst</translation>
    </message>
    <message>
        <source>Level in Bloom&apos;s taxonomy</source>
        <translation>Niveau in de taxonomie van Bloom</translation>
    </message>
    <message>
        <source>Skills (addresses)</source>
        <translation>Skills (adressen)</translation>
    </message>
    <message>
        <source>Addresses of the skills this outcome shows, separated by commas</source>
        <translation>Adressen van de skills die deze leeruitkomst laat zien, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Leeruitkomst toevoegen</translation>
    </message>
    <message>
        <source>Remove this outcome</source>
        <translation>Deze leeruitkomst weghalen</translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
</context>
<context>
    <name>ProblemSentences</name>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>Dit is geen getal. Schrijf alleen cijfers.</translation>
    </message>
    <message>
        <source>This can be read as two different numbers. Write it without a separator of thousands.</source>
        <translation>Dit is als twee verschillende getallen te lezen. Schrijf het zonder scheidingsteken voor duizendtallen.</translation>
    </message>
    <message>
        <source>This number is out of range. Correct it.</source>
        <translation>Dit getal kan hier niet. Verbeter het.</translation>
    </message>
    <message>
        <source>This duration has no unit. Write “150 min” or “2:30”, or name the unit in the heading.</source>
        <translation>Deze tijdsduur heeft geen eenheid. Schrijf “150 min” of “2:30”, of zet de eenheid in het kopje.</translation>
    </message>
    <message>
        <source>This is not a duration. Write it like “150 min” or “2:30”.</source>
        <translation>Dit is geen tijdsduur. Schrijf het als “150 min” of “2:30”.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like “2026-03-31”.</source>
        <translation>Dit is geen datum. Schrijf het als “31-3-2026”.</translation>
    </message>
    <message>
        <source>This is not a colour. Write it like “#0000AA”.</source>
        <translation>Dit is geen kleur. Schrijf het als “#0000AA”.</translation>
    </message>
    <message>
        <source>This is none of the words that can stand here. Choose one of those.</source>
        <translation>Dit woord kan hier niet staan. Kies een van de woorden die kunnen.</translation>
    </message>
    <message>
        <source>Another kind of value must stand here. Correct it.</source>
        <translation>Hier hoort een ander soort waarde. Verbeter het.</translation>
    </message>
    <message>
        <source>This is not an id. Leave it out, or write a UUID.</source>
        <translation>Dit is geen id. Laat het weg of schrijf een UUID.</translation>
    </message>
    <message>
        <source>Something must stand here. Fill it in.</source>
        <translation>Hier moet iets staan. Vul het in.</translation>
    </message>
    <message>
        <source>A position needs both x and y. Fill in the other one.</source>
        <translation>Een plaats heeft zowel x als y nodig. Vul de andere in.</translation>
    </message>
    <message>
        <source>This heading occurs twice; the first column was read. Rename one.</source>
        <translation>Dit kopje komt twee keer voor; de eerste kolom is gelezen. Geef er een een andere naam.</translation>
    </message>
    <message>
        <source>There is no heading over this cell. Add one, or remove the cell.</source>
        <translation>Boven deze cel staat geen kopje. Voeg er een toe of haal de cel weg.</translation>
    </message>
    <message>
        <source>This row has fewer cells than there are headings. Complete it.</source>
        <translation>Deze rij heeft minder cellen dan er kopjes zijn. Vul de rij aan.</translation>
    </message>
    <message>
        <source>There is a quotation mark inside a cell. Put the cell in quotes and double the mark.</source>
        <translation>In een cel staat een aanhalingsteken. Zet de cel tussen aanhalingstekens en verdubbel het teken.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it.</source>
        <translation>Een aanhalingsteken is niet gesloten. Sluit het.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Save the file as UTF-8.</source>
        <translation>Sommige tekens zijn niet te lezen. Sla het bestand op als UTF-8.</translation>
    </message>
    <message>
        <source>There is more than one file with this table. Keep one.</source>
        <translation>Er is meer dan één bestand met deze tabel. Houd er één over.</translation>
    </message>
    <message>
        <source>Something else has this code already; this one got a new code.</source>
        <translation>Iets anders heeft deze code al; dit kreeg een nieuwe code.</translation>
    </message>
    <message>
        <source>This names nothing that exists; it was left out. Correct the code, or add what it names.</source>
        <translation>Dit verwijst naar niets wat bestaat en is weggelaten. Verbeter de code of voeg toe wat bedoeld is.</translation>
    </message>
    <message>
        <source>This refers to itself; it was left out.</source>
        <translation>Dit verwijst naar zichzelf en is weggelaten.</translation>
    </message>
    <message>
        <source>This is stated twice; it was taken over once.</source>
        <translation>Dit staat er twee keer en is één keer overgenomen.</translation>
    </message>
    <message>
        <source>The stops are not numbered 1, 2, 3 and so on; they were put in order of their numbers.</source>
        <translation>De haltes zijn niet genummerd als 1, 2, 3 enzovoort; ze staan nu op volgorde van hun nummer.</translation>
    </message>
    <message>
        <source>This line has no trunk. Name one of its segments “hoofd” or “trunk”.</source>
        <translation>Deze lijn heeft geen hoofdtraject. Noem een van de segmenten “hoofd” of “trunk”.</translation>
    </message>
    <message>
        <source>This line has a trunk already; this one became a branch.</source>
        <translation>Deze lijn heeft al een hoofdtraject; dit is een aftakking geworden.</translation>
    </message>
    <message>
        <source>A ring ends at the station where it starts; this one became a branch.</source>
        <translation>Een ring eindigt bij het station waar hij begint; dit is een aftakking geworden.</translation>
    </message>
    <message>
        <source>The stations are all needed, but the group makes them alternatives. Give each a row and a group.</source>
        <translation>De stations zijn allemaal nodig, maar de groep maakt er alternatieven van. Geef elk een eigen rij en groep.</translation>
    </message>
    <message>
        <source>The file breaks off or is not well formed. Export it again at its source.</source>
        <translation>Het bestand breekt af of klopt niet van vorm. Exporteer het opnieuw bij de bron.</translation>
    </message>
    <message>
        <source>It is nested too deeply. Export it again at its source.</source>
        <translation>Het is te diep genest. Exporteer het opnieuw bij de bron.</translation>
    </message>
    <message>
        <source>It was made by a newer Metronet. Update Metronet to read it.</source>
        <translation>Het is gemaakt met een nieuwere Metronet. Werk Metronet bij om het te lezen.</translation>
    </message>
    <message>
        <source>Something else has this id already; this one got a new id.</source>
        <translation>Iets anders heeft deze id al; dit kreeg een nieuwe id.</translation>
    </message>
    <message>
        <source>The bytes of this image do not match its hash; it was left out.</source>
        <translation>De inhoud van deze afbeelding past niet bij de controlesom; ze is weggelaten.</translation>
    </message>
    <message>
        <source>Metronet does not know this key; it was left out.</source>
        <translation>Metronet kent deze sleutel niet; hij is weggelaten.</translation>
    </message>
    <message>
        <source>There is no such node. Correct the edge, or add the node.</source>
        <translation>Dit knooppunt bestaat niet. Verbeter de verbinding of voeg het knooppunt toe.</translation>
    </message>
    <message>
        <source>This edge leads back to its own node; it was left out.</source>
        <translation>Deze verbinding leidt terug naar het eigen knooppunt en is weggelaten.</translation>
    </message>
    <message>
        <source>There is another edge between these nodes; the two were made one.</source>
        <translation>Er is nog een verbinding tussen deze knooppunten; van de twee is er één gemaakt.</translation>
    </message>
    <message>
        <source>This edge belongs to no line; it was left out.</source>
        <translation>Deze verbinding hoort bij geen lijn en is weggelaten.</translation>
    </message>
    <message>
        <source>Metronet has no place for this; it was left out.</source>
        <translation>Metronet heeft hier geen plaats voor; het is weggelaten.</translation>
    </message>
    <message>
        <source>The archive has too many files in it. Unpack it and choose the files.</source>
        <translation>Er zitten te veel bestanden in het archief. Pak het uit en kies de bestanden.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than Metronet can handle. Choose a smaller one.</source>
        <translation>Uitgepakt is het archief groter dan Metronet aankan. Kies een kleiner archief.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again at its source.</source>
        <translation>Het bestand is beschadigd. Exporteer het opnieuw bij de bron.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and choose the files.</source>
        <translation>Het archief heeft een wachtwoord. Pak het uit en kies de bestanden.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>place: “value”. reason</comment>
        <translation>%1: “%2”. %3</translation>
    </message>
</context>
<context>
    <name>RenderTextCommand</name>
    <message>
        <source>write the station index in reading order</source>
        <translation>het spoorboek in leesvolgorde schrijven</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>het project</translation>
    </message>
    <message>
        <source>a Markdown file instead of the screen</source>
        <translation>een Markdown-bestand in plaats van het scherm</translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>Station that is needed</source>
        <translation>Station dat nodig is</translation>
    </message>
    <message>
        <source>Kind of prerequisite</source>
        <translation>Soort voorkennis</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Group: stations with the same number are alternatives; of each group one is needed</source>
        <translation>Groep: stations met hetzelfde nummer zijn alternatieven; van elke groep is er één nodig</translation>
    </message>
    <message>
        <source>Add prerequisite</source>
        <translation>Voorkennis toevoegen</translation>
    </message>
    <message>
        <source>Remove this prerequisite</source>
        <translation>Deze voorkennis weghalen</translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Name of the skill</source>
        <translation>Naam van de skill</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Raamwerk</translation>
    </message>
    <message>
        <source>Framework the skill comes from, such as ESCO</source>
        <translation>Raamwerk waar de skill uit komt, zoals ESCO</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address of the skill in its framework</source>
        <translation>Adres van de skill in het raamwerk</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Skill toevoegen</translation>
    </message>
    <message>
        <source>Remove this skill</source>
        <translation>Deze skill weghalen</translation>
    </message>
</context>
<context>
    <name>StationIndex</name>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>Station index</source>
        <translation>Spoorboek</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Studietijd</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Overstap op</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Aangeboden door</translation>
    </message>
    <message>
        <source>Depot: stations on no line</source>
        <translation>Depot: stations op geen lijn</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
</context>
<context>
    <name>TextFormats</name>
    <message>
        <source>This must be a whole number, such as 12.</source>
        <translation>Hier hoort een heel getal, zoals 12.</translation>
    </message>
    <message>
        <source>This must be a time, such as 150, 2:30 or 2.5 hours.</source>
        <translation>Hier hoort een tijdsduur, zoals 150, 2:30 of 2,5 uur.</translation>
    </message>
    <message>
        <source>This must be a length in millimetres, such as 12.5.</source>
        <translation>Hier hoort een lengte in millimeters, zoals 12,5.</translation>
    </message>
    <message>
        <source>This must be two lengths in millimetres, such as 3; -2.</source>
        <translation>Hier horen twee lengtes in millimeters, zoals 3; -2.</translation>
    </message>
    <message>
        <source>This must be a date, such as 2026-03-31.</source>
        <translation>Hier hoort een datum, zoals 31-3-2026.</translation>
    </message>
    <message>
        <source>Each line must be a source and an id, such as case=4711.</source>
        <translation>Op elke regel hoort een bron met een id, zoals case=4711.</translation>
    </message>
    <message>
        <source>This must be a web address, such as https://example.org.</source>
        <translation>Hier hoort een webadres, zoals https://example.org.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Click the next stop · Enter or double click: done · Backspace: take back · Ctrl: no snapping</source>
        <translation>Klik de volgende halte · Enter of dubbelklik: klaar · Backspace: terug · Ctrl: niet uitlijnen</translation>
    </message>
    <message>
        <source>Click a station or empty paper to begin · an end goes on, the selected line branches off · Shift: always a new line</source>
        <translation>Klik een station of leeg papier om te beginnen · een einde gaat verder, de gekozen lijn takt af · Shift: altijd een nieuwe lijn</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Naam van het station</translation>
    </message>
    <message>
        <source>Let go on a station, on a track or on empty paper · Ctrl: no snapping · Esc: cancel</source>
        <translation>Laat los op een station, op een traject of op leeg papier · Ctrl: niet uitlijnen · Esc: afbreken</translation>
    </message>
    <message>
        <source>Ctrl: no snapping · Shift: one axis · Esc: cancel</source>
        <translation>Ctrl: niet uitlijnen · Shift: één richting · Esc: afbreken</translation>
    </message>
    <message>
        <source>Drag + to extend the line · Del: remove it</source>
        <translation>Sleep + om de lijn te verlengen · Del: verwijderen</translation>
    </message>
    <message>
        <source>Click a track to insert a station, or empty paper to add one · Ctrl: no snapping</source>
        <translation>Klik een traject om een station in te voegen, of leeg papier om er een toe te voegen · Ctrl: niet uitlijnen</translation>
    </message>
    <message>
        <source>%1, on no line</source>
        <translation>%1, op geen lijn</translation>
    </message>
    <message>
        <source>%1, stop %2 of %3 on line %4</source>
        <translation>%1, halte %2 van %3 op lijn %4</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wiel</translation>
    </message>
    <message>
        <source>zoom to the pointer</source>
        <translation>in- en uitzoomen bij de muis</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Spatie en slepen</translation>
    </message>
    <message>
        <source>move over the map; the middle button does too</source>
        <translation>over de kaart schuiven; de middelste knop doet dat ook</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Slepen</translation>
    </message>
    <message>
        <source>move stations, or draw a frame around several</source>
        <translation>stations verplaatsen, of een kader om meerdere trekken</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift en klikken</translation>
    </message>
    <message>
        <source>select more</source>
        <translation>meer selecteren</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pijltoetsen</translation>
    </message>
    <message>
        <source>move what is selected</source>
        <translation>de selectie verplaatsen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>give up what is under way</source>
        <translation>afbreken wat bezig is</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Toetsenbord en muis</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation>Alles kan ook met het toetsenbord.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>project</source>
        <comment>Kind</comment>
        <translation>project</translation>
    </message>
    <message>
        <source>academy</source>
        <comment>Kind</comment>
        <translation>academie</translation>
    </message>
    <message>
        <source>line</source>
        <comment>Kind</comment>
        <translation>lijn</translation>
    </message>
    <message>
        <source>station</source>
        <comment>Kind</comment>
        <translation>station</translation>
    </message>
    <message>
        <source>branch</source>
        <comment>Kind</comment>
        <translation>aftakking</translation>
    </message>
    <message>
        <source>prerequisite</source>
        <comment>Kind</comment>
        <translation>voorkennis</translation>
    </message>
    <message>
        <source>track</source>
        <comment>Kind</comment>
        <translation>traject</translation>
    </message>
    <message>
        <source>zone</source>
        <comment>Kind</comment>
        <translation>zone</translation>
    </message>
    <message>
        <source>note</source>
        <comment>Kind</comment>
        <translation>notitie</translation>
    </message>
    <message>
        <source>image</source>
        <comment>Kind</comment>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>sheet</source>
        <comment>Kind</comment>
        <translation>vel</translation>
    </message>
    <message>
        <source>waiver</source>
        <comment>Kind</comment>
        <translation>ontheffing</translation>
    </message>
    <message>
        <source>uptake</source>
        <comment>Kind</comment>
        <translation>afname</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Severity</comment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>Severity</comment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>Severity</comment>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>Status</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>Status</comment>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>Status</comment>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>Status</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>In the pipeline</source>
        <comment>AcademyStatus</comment>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>AcademyStatus</comment>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>AcademyStatus</comment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>Validation</comment>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Validated with the market</source>
        <comment>Validation</comment>
        <translation>Gevalideerd met de markt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>Validation</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>Pattern</comment>
        <translation>Doorgetrokken</translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>Pattern</comment>
        <translation>Gestreept</translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>Pattern</comment>
        <translation>Gestippeld</translation>
    </message>
    <message>
        <source>Hollow</source>
        <comment>Pattern</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Trunk</source>
        <comment>BranchKind</comment>
        <translation>Hoofdtraject</translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>BranchKind</comment>
        <translation>Aftakking</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>BranchKind</comment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>Call</comment>
        <translation>Stopt</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <comment>Call</comment>
        <translation>Mag overgeslagen worden</translation>
    </message>
    <message>
        <source>Passes</source>
        <comment>Call</comment>
        <translation>Rijdt door</translation>
    </message>
    <message>
        <source>Station</source>
        <comment>StationKind</comment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Waypoint</source>
        <comment>StationKind</comment>
        <translation>Passeerpunt</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Stage</comment>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Discover</source>
        <comment>Stage</comment>
        <translation>Kennismaken</translation>
    </message>
    <message>
        <source>Deepen</source>
        <comment>Stage</comment>
        <translation>Verdiepen</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>Stage</comment>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Bloom</comment>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Remember</source>
        <comment>Bloom</comment>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>Bloom</comment>
        <translation>Begrijpen</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>Bloom</comment>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Analyse</source>
        <comment>Bloom</comment>
        <translation>Analyseren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>Bloom</comment>
        <translation>Evalueren</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>Bloom</comment>
        <translation>Creëren</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Component</comment>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Consultation</source>
        <comment>Component</comment>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Excursion</source>
        <comment>Component</comment>
        <translation>Excursie</translation>
    </message>
    <message>
        <source>External</source>
        <comment>Component</comment>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Independent study</source>
        <comment>Component</comment>
        <translation>Zelfstudie</translation>
    </message>
    <message>
        <source>Learning community</source>
        <comment>Component</comment>
        <translation>Leergemeenschap</translation>
    </message>
    <message>
        <source>Lecture</source>
        <comment>Component</comment>
        <translation>Hoorcollege</translation>
    </message>
    <message>
        <source>Practical</source>
        <comment>Component</comment>
        <translation>Practicum</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>Component</comment>
        <translation>Project</translation>
    </message>
    <message>
        <source>Skills training</source>
        <comment>Component</comment>
        <translation>Vaardigheidstraining</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <comment>Component</comment>
        <translation>Werkcollege</translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>Component</comment>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Masterclass</source>
        <comment>Component</comment>
        <translation>Masterclass</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>Component</comment>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>E-learning</source>
        <comment>Component</comment>
        <translation>E-learning</translation>
    </message>
    <message>
        <source>In-company</source>
        <comment>Component</comment>
        <translation>In het bedrijf</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>Component</comment>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Delivery</comment>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Blended</source>
        <comment>Delivery</comment>
        <translation>Gemengd</translation>
    </message>
    <message>
        <source>Collaborative online international learning</source>
        <comment>Delivery</comment>
        <translation>Internationaal online samenwerkend leren</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <comment>Delivery</comment>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Joint delivery</source>
        <comment>Delivery</comment>
        <translation>Gezamenlijk gegeven</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>Delivery</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>On location</source>
        <comment>Delivery</comment>
        <translation>Op locatie</translation>
    </message>
    <message>
        <source>Project-based</source>
        <comment>Delivery</comment>
        <translation>In projecten</translation>
    </message>
    <message>
        <source>In a research lab</source>
        <comment>Delivery</comment>
        <translation>In een onderzoekslab</translation>
    </message>
    <message>
        <source>Work-based</source>
        <comment>Delivery</comment>
        <translation>Op de werkplek</translation>
    </message>
    <message>
        <source>No assessment</source>
        <comment>Assessment</comment>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Assessment</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Test on paper</source>
        <comment>Assessment</comment>
        <translation>Toets op papier</translation>
    </message>
    <message>
        <source>Digital test</source>
        <comment>Assessment</comment>
        <translation>Digitale toets</translation>
    </message>
    <message>
        <source>Practical test</source>
        <comment>Assessment</comment>
        <translation>Praktijktoets</translation>
    </message>
    <message>
        <source>Oral test</source>
        <comment>Assessment</comment>
        <translation>Mondelinge toets</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>Assessment</comment>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>National core</source>
        <comment>Scope</comment>
        <translation>Landelijke kern</translation>
    </message>
    <message>
        <source>Regional variant</source>
        <comment>Scope</comment>
        <translation>Regionale variant</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>Marker</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>Marker</comment>
        <translation>Stip</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>Marker</comment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>Marker</comment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Terminus</source>
        <comment>Marker</comment>
        <translation>Eindstation</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>Marker</comment>
        <translation>Capsule</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>LabelSide</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>LabelSide</comment>
        <translation>Boven</translation>
    </message>
    <message>
        <source>Above right</source>
        <comment>LabelSide</comment>
        <translation>Rechtsboven</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>LabelSide</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Below right</source>
        <comment>LabelSide</comment>
        <translation>Rechtsonder</translation>
    </message>
    <message>
        <source>Below</source>
        <comment>LabelSide</comment>
        <translation>Onder</translation>
    </message>
    <message>
        <source>Below left</source>
        <comment>LabelSide</comment>
        <translation>Linksonder</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>LabelSide</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Above left</source>
        <comment>LabelSide</comment>
        <translation>Linksboven</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>RequirementKind</comment>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>RequirementKind</comment>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Corequisite</source>
        <comment>RequirementKind</comment>
        <translation>Gelijktijdig</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>Bend</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Straight</source>
        <comment>Bend</comment>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Diagonal first</source>
        <comment>Bend</comment>
        <translation>Eerst schuin</translation>
    </message>
    <message>
        <source>Axis first</source>
        <comment>Bend</comment>
        <translation>Eerst recht</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>Bend</comment>
        <translation>Vrij</translation>
    </message>
</context>
<context>
    <name>metronet::AcademyForm</name>
    <message>
        <source>Academy</source>
        <translation>Academie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Uptake target (stations)</source>
        <translation>Doel voor afname (stations)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation>Notities en herkomst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>bron=id</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Id’s elders</translation>
    </message>
</context>
<context>
    <name>metronet::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw doen: %1</translation>
    </message>
</context>
<context>
    <name>metronet::BranchForm</name>
    <message>
        <source>Branch</source>
        <translation>Aftakking</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Order on the line</source>
        <translation>Volgorde op de lijn</translation>
    </message>
</context>
<context>
    <name>metronet::CanvasView</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>The metro map. Arrow keys move along lines from station to station.</source>
        <translation>De metrokaart. Met de pijltoetsen ga je langs de lijnen van station naar station.</translation>
    </message>
</context>
<context>
    <name>metronet::ChecklistField</name>
    <message>
        <source>Choose by marking</source>
        <translation>Kies door aan te vinken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>metronet::ColourField</name>
    <message>
        <source>Colour %1</source>
        <translation>Kleur %1</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Andere kleur</translation>
    </message>
    <message>
        <source>Colour of the line</source>
        <translation>Kleur van de lijn</translation>
    </message>
</context>
<context>
    <name>metronet::ExportDialog</name>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Liggend</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The map&apos;s own sheet</source>
        <translation>Het vel van de kaart zelf</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> punten per inch</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formaat:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the map:</source>
        <translation>&amp;Taal van de kaart:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolutie:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>PDF, to print and to mail</source>
        <translation>PDF, om te printen en te mailen</translation>
    </message>
    <message>
        <source>SVG, for the web and for drawing programs</source>
        <translation>SVG, voor het web en voor tekenprogramma’s</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, een plaatje</translation>
    </message>
    <message>
        <source>CSV tables in one archive, for spreadsheets</source>
        <translation>CSV-tabellen in één archief, voor spreadsheets</translation>
    </message>
    <message>
        <source>Metronet JSON, everything in one readable file</source>
        <translation>Metronet-JSON, alles in één leesbaar bestand</translation>
    </message>
    <message>
        <source>Line graph (GeoJSON), for transit research</source>
        <translation>Lijngraaf (GeoJSON), voor vervoersonderzoek</translation>
    </message>
</context>
<context>
    <name>metronet::InspectorPanel</name>
    <message>
        <source>Language of the map&apos;s texts</source>
        <translation>Taal van de teksten op de kaart</translation>
    </message>
    <message>
        <source>Language of the map&apos;s texts, on the map and in these fields</source>
        <translation>Taal van de teksten, op de kaart en in deze velden</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n lijn</numerusform>
            <numerusform>%n lijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n aftakking</numerusform>
            <numerusform>%n aftakkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n academy(s)</source>
        <translation>
            <numerusform>%n academie</numerusform>
            <numerusform>%n academies</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>De hele kaart</translation>
    </message>
</context>
<context>
    <name>metronet::LineForm</name>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Badge on the map</source>
        <translation>Bordje op de kaart</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Streepsoort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Lead academy</source>
        <translation>Trekkende academie</translation>
    </message>
    <message>
        <source>Skills profile</source>
        <translation>Skillsprofiel</translation>
    </message>
    <message>
        <source>Name of the skills profile</source>
        <translation>Naam van het skillsprofiel</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validatie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>31-3-2026</translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation>Notities en herkomst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Height in the pile</source>
        <translation>Hoogte in de stapel</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>bron=id</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Id’s elders</translation>
    </message>
</context>
<context>
    <name>metronet::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Deze lijst &amp;leegmaken</translation>
    </message>
</context>
<context>
    <name>metronet::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Copy this notice</source>
        <translation>Deze melding kopiëren</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>metronet::OutlinePanel</name>
    <message>
        <source>Find a line, station or academy</source>
        <translation>Zoek een lijn, station of academie</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>Zoeken in het overzicht</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>Overzicht van de kaart</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation>Van de lijn halen</translation>
    </message>
</context>
<context>
    <name>metronet::PictureField</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een afbeelding</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>metronet::ProblemsPanel</name>
    <message>
        <source>Nothing to object to.</source>
        <translation>Niets op aan te merken.</translation>
    </message>
    <message>
        <source>What the checks have found</source>
        <translation>Wat de controles hebben gevonden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Tonen of verbergen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n tip</numerusform>
            <numerusform>%n tips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metronet::ProjectForm</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Version on the map</source>
        <translation>Versie op de kaart</translation>
    </message>
    <message>
        <source>Languages of the map</source>
        <translation>Talen van de kaart</translation>
    </message>
    <message>
        <source>nl, en</source>
        <translation>nl, en</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Style of the map</source>
        <translation>Stijl van de kaart</translation>
    </message>
    <message>
        <source>Line width (mm)</source>
        <translation>Lijndikte (mm)</translation>
    </message>
    <message>
        <source>Gap between lanes (mm)</source>
        <translation>Ruimte tussen sporen (mm)</translation>
    </message>
    <message>
        <source>Text size (mm)</source>
        <translation>Tekstgrootte (mm)</translation>
    </message>
    <message>
        <source>Corner radius (mm)</source>
        <translation>Bochtstraal (mm)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Sheet width (mm)</source>
        <translation>Breedte (mm)</translation>
    </message>
    <message>
        <source>Sheet height (mm)</source>
        <translation>Hoogte (mm)</translation>
    </message>
    <message>
        <source>Place of the title (mm, across; down)</source>
        <translation>Plaats van de titel (mm; opzij, omlaag)</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>linksboven</translation>
    </message>
    <message>
        <source>Place of the legend (mm, across; down)</source>
        <translation>Plaats van de legenda (mm; opzij, omlaag)</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>linksonder</translation>
    </message>
    <message>
        <source>Goals and licence</source>
        <translation>Doelen en licentie</translation>
    </message>
    <message>
        <source>Uptake target (stations)</source>
        <translation>Doel voor afname (stations)</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Te halen voor</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>31-12-2026</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Id’s elders</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>bron=id</translation>
    </message>
</context>
<context>
    <name>metronet::ProjectStories</name>
    <message>
        <source>Untitled</source>
        <translation>Naamloos</translation>
    </message>
</context>
<context>
    <name>metronet::ReferenceField</name>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Er is niets dat “%1” heet.</translation>
    </message>
</context>
<context>
    <name>metronet::SettingsDialog</name>
    <message>
        <source>Show the &amp;grid</source>
        <translation>&amp;Raster tonen</translation>
    </message>
    <message>
        <source>S&amp;nap to the grid</source>
        <translation>Uitlijnen op het r&amp;aster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Kleuren:</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>Kaart:</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>metronet::StationForm</name>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Kort opschrift</translation>
    </message>
    <message>
        <source>Study time (minutes)</source>
        <translation>Studietijd (minuten)</translation>
    </message>
    <message>
        <source>120 to 360</source>
        <translation>120 tot 360</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Leeruitkomsten</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voorkennis</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Aangeboden door</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Variant of</source>
        <translation>Variant van</translation>
    </message>
    <message>
        <source>Form of teaching</source>
        <translation>Onderwijsvorm</translation>
    </message>
    <message>
        <source>Component type</source>
        <translation>Soort onderdeel</translation>
    </message>
    <message>
        <source>Mode of delivery</source>
        <translation>Leervorm</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Toetsing</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>nl, en</source>
        <translation>nl, en</translation>
    </message>
    <message>
        <source>Maximum participants</source>
        <translation>Maximum deelnemers</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Indicative level</source>
        <translation>Indicatief niveau</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Across (mm)</source>
        <translation>Opzij (mm)</translation>
    </message>
    <message>
        <source>Down (mm)</source>
        <translation>Omlaag (mm)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Automatic layout keeps this place</source>
        <translation>Automatische indeling laat deze plaats staan</translation>
    </message>
    <message>
        <source>Locked against moving</source>
        <translation>Vastgezet tegen verplaatsen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Height in the pile</source>
        <translation>Hoogte in de stapel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Opschrift</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Angle (degrees)</source>
        <translation>Hoek (graden)</translation>
    </message>
    <message>
        <source>Offset (mm, across; down)</source>
        <translation>Verschuiving (mm; opzij, omlaag)</translation>
    </message>
    <message>
        <source>by side</source>
        <translation>volgens de kant</translation>
    </message>
    <message>
        <source>Text size (mm)</source>
        <translation>Tekstgrootte (mm)</translation>
    </message>
    <message>
        <source>as the project</source>
        <translation>zoals het project</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>Breedte (mm)</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>evenwichtig</translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation>Notities en herkomst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>bron=id</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Id’s elders</translation>
    </message>
</context>
<context>
    <name>metronet::StationListDialog</name>
    <message>
        <source>Code or title of a station, then Enter</source>
        <translation>Code of titel van een station, dan Enter</translation>
    </message>
    <message>
        <source>&amp;Add a station that is there:</source>
        <translation>Een &amp;bestaand station toevoegen:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n daarvan nieuw</numerusform>
            <numerusform>%n daarvan nieuw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metronet::StatusLine</name>
    <message>
        <source>What can be done now</source>
        <translation>Wat je nu kunt doen</translation>
    </message>
    <message>
        <source>Whether the work is saved</source>
        <translation>Of het werk is opgeslagen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes kept on this computer, not yet in the file</source>
        <translation>Wijzigingen bewaard op deze computer, nog niet in het bestand</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Nog niets op te slaan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>metronet::WelcomePage</name>
    <message>
        <source>Draw learning as a metro map.</source>
        <translation>Teken leren als een metrokaart.</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;Nieuwe kaart</translation>
    </message>
    <message>
        <source>Begin with an empty sheet</source>
        <translation>Begin met een leeg vel</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>Project &amp;openen</translation>
    </message>
    <message>
        <source>A .metronet file, your own or a colleague&apos;s</source>
        <translation>Een .metronet-bestand van jezelf of een collega</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>CSV tables, Metronet JSON or a line graph</source>
        <translation>CSV-tabellen, Metronet-JSON of een lijngraaf</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>&amp;Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>A network of nine lines to try everything on</source>
        <translation>Een net van negen lijnen om alles op uit te proberen</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bewaard op deze computer</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Naamloos</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not in a file</source>
        <translation>
            <numerusform>%n wijziging niet in een bestand</numerusform>
            <numerusform>%n wijzigingen niet in een bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nooit opgeslagen</translation>
    </message>
    <message>
        <source>Move this work to the bin</source>
        <translation>Dit werk naar de prullenbak</translation>
    </message>
</context>
</TS>
