<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Metronet</source>
        <translation>Über Metronet</translation>
    </message>
    <message>
        <source>Metronet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw learning as a metro map.

Licence: Apache 2.0. Made with Qt %1 (LGPL) and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>move stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrange stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New from the Sam&amp;ple</source>
        <translation>Neu aus dem &amp;Beispiel</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the File</source>
        <translation>Zu&amp;rück zur Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Select &amp;All Stations</source>
        <translation>&amp;Alle Stationen auswählen</translation>
    </message>
    <message>
        <source>Select N&amp;othing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Edit the &amp;Map&apos;s Title, Style and Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Line from a List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Station</translation>
    </message>
    <message>
        <source>S&amp;tops on a Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch of a Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Academy</source>
        <translation>&amp;Akademie</translation>
    </message>
    <message>
        <source>Move Stop &amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Stop La&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reverse Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close to a Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>&amp;Ganze Karte</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Fi&amp;elds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Auswählen und verschieben</translation>
    </message>
    <message>
        <source>Draw a &amp;Line</source>
        <translation>&amp;Linie zeichnen</translation>
    </message>
    <message>
        <source>Place S&amp;tations</source>
        <translation>&amp;Stationen setzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Metronet</source>
        <translation>Ü&amp;ber Metronet</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1, waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is wrong with a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object to warnings too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these: T topology, P prerequisites, D drawing, or codes such as P03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what was waived too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not in its file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later leaves the file as it is. The changes stay on this computer and are offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Keep for Later</source>
        <translation>Für später &amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. See “%2 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronet without a window: learning metro maps on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of sentences: nl, en or de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronet stopped because of a fault of its own (%1). Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source> (%1)</source>
        <comment>reason in the words of the system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read at %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no CSV files in “%1”. Choose the folder with stations.csv in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line graph “%1” has no edges, so there is no line to draw. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds nothing to take over. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file, or an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than Metronet can handle. Choose a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read%2. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written%2. Choose a folder you may write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for “%1”. Make room, or save somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Metronet project. Import it if it is a file of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Metronet (schema %2; this one reads up to %3). Update Metronet to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged%2. Open an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits cannot be kept in “%1”%2. Save the project somewhere else now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has changed meanwhile, so nothing was done. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 refers to the %2, which does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is still used by the %2. Remove it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a %1 with the code “%2”. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 needs a code. Fill one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 cannot be like that%2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do here. Choose something else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no format that Metronet knows. Choose a CSV, JSON or line graph file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Add it, with that heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronet does not write “%1”. Choose another ending, such as .svg, .pdf or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be an image of %2 by %3 pixels, which is too large. Choose fewer dots per inch or smaller paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no paper; write A4 to A0, or 500x250 in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 to A0, or WxH in millimetres; the map&apos;s own sheet where not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a map or its data for elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write; its ending says in which format, a folder is for CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1; by the ending where not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the map; the project&apos;s first where not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots per inch of a PNG; 150 where not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(different values)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Metronet project (*.metronet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Everything that can be imported (*.csv *.zip *.json *.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up all changes since “%1” was last saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give Up the Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingSentences</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, branch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line stops at %1. Draw it into a line, or delete it if it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stops twice at %2 on one route. Remove the later stop, or make a ring of the branch if it ends where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not start at a station of the trunk. Let it begin at one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts at %2, which is not on the trunk. Let it begin at a station of the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is in %1 pieces: no station connects %2 with the other lines. Give them a station in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The titles of %1 read alike. Make one interchange of them, or tell them apart by title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requires itself, so nobody can start it. Remove that prerequisite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requires itself, though an alternative leads to it. Remove that prerequisite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 require each other in a circle and cannot all be reached. Remove one of these prerequisites, or make it recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 require each other in a circle, though alternatives lead to each of them. Remove one of these prerequisites, or make it recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 comes before %3, which it requires. Change their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 requires one of %3, but what the line has of these only comes later. Change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a learning outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration between 120 and 360 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks %2. Fill that in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Not understood, and left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Linie</numerusform>
            <numerusform>%n Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 are in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a project from data of elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files, or the folder with the five CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1; by content where not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file with everything that was not taken over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportWords</name>
    <message>
        <source>Not understood, and left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is imported, except for %n thing(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>Akademien</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Vorkenntnisse</translation>
    </message>
    <message>
        <source>Interchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what a project holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsertCommands</name>
    <message>
        <source>Line from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stations of the line in their order, one on each line. New titles become new stations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw the Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stations to add at the end, or behind the selected stop, one on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stations of the branch, one on each line. The first is where it leaves the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the branch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw the Branch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: offers %n station(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>count stations and hours per line and academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 (%2)</source>
        <comment>code and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>enumeration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>make a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with the sample network instead of nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” is not a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Learning outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level in Bloom&apos;s taxonomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills (addresses)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the skills this outcome shows, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Akademien</translation>
    </message>
</context>
<context>
    <name>ProblemSentences</name>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read as two different numbers. Write it without a separator of thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is out of range. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This duration has no unit. Write “150 min” or “2:30”, or name the unit in the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a duration. Write it like “150 min” or “2:30”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it like “2026-03-31”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a colour. Write it like “#0000AA”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the words that can stand here. Choose one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of value must stand here. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an id. Leave it out, or write a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must stand here. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position needs both x and y. Fill in the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This heading occurs twice; the first column was read. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no heading over this cell. Add one, or remove the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has fewer cells than there are headings. Complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a quotation mark inside a cell. Put the cell in quotes and double the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters cannot be read. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one file with this table. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has this code already; this one got a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names nothing that exists; it was left out. Correct the code, or add what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refers to itself; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is stated twice; it was taken over once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stops are not numbered 1, 2, 3 and so on; they were put in order of their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no trunk. Name one of its segments “hoofd” or “trunk”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has a trunk already; this one became a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring ends at the station where it starts; this one became a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stations are all needed, but the group makes them alternatives. Give each a row and a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off or is not well formed. Export it again at its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply. Export it again at its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer Metronet. Update Metronet to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has this id already; this one got a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of this image do not match its hash; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronet does not know this key; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such node. Correct the edge, or add the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edge leads back to its own node; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another edge between these nodes; the two were made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edge belongs to no line; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronet has no place for this; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has too many files in it. Unpack it and choose the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive unpacks to more than Metronet can handle. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Export it again at its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and choose the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>place: “value”. reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderTextCommand</name>
    <message>
        <source>write the station index in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Markdown file instead of the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>Station that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: stations with the same number are alternatives; of each group one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Name of the skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework the skill comes from, such as ESCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the skill in its framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this skill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationIndex</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depot: stations on no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Akademien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>TextFormats</name>
    <message>
        <source>This must be a whole number, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a time, such as 150, 2:30 or 2.5 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a length in millimetres, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be two lengths in millimetres, such as 3; -2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a date, such as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line must be a source and an id, such as case=4711.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a web address, such as https://example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Click the next stop · Enter or double click: done · Backspace: take back · Ctrl: no snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a station or empty paper to begin · an end goes on, the selected line branches off · Shift: always a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go on a station, on a track or on empty paper · Ctrl: no snapping · Esc: cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl: no snapping · Shift: one axis · Esc: cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag + to extend the line · Del: remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a track to insert a station, or empty paper to add one · Ctrl: no snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stop %2 of %3 on line %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom to the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move over the map; the middle button does too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move stations, or draw a frame around several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give up what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>project</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>academy</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prerequisite</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiver</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptake</source>
        <comment>Kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Severity</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>Severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>Severity</comment>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>Status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>Status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>Status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>Status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pipeline</source>
        <comment>AcademyStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>AcademyStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>AcademyStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>Validation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated with the market</source>
        <comment>Validation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>Validation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>Pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>Pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>Pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow</source>
        <comment>Pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <comment>BranchKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>BranchKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>BranchKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>Call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be skipped</source>
        <comment>Call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <comment>Call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <comment>StationKind</comment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Waypoint</source>
        <comment>StationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepen</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Bloom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <comment>Bloom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>Bloom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>Bloom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <comment>Bloom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>Bloom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <comment>Bloom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excursion</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent study</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning community</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills training</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutorial</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masterclass</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-learning</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-company</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>Component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborative online international learning</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint delivery</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On location</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project-based</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a research lab</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work-based</source>
        <comment>Delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment</source>
        <comment>Assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on paper</source>
        <comment>Assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital test</source>
        <comment>Assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical test</source>
        <comment>Assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral test</source>
        <comment>Assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>Assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National core</source>
        <comment>Scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional variant</source>
        <comment>Scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>Marker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>Marker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>Marker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>Marker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminus</source>
        <comment>Marker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>Marker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above right</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below right</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below left</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above left</source>
        <comment>LabelSide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <comment>RequirementKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>RequirementKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corequisite</source>
        <comment>RequirementKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>Bend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <comment>Bend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonal first</source>
        <comment>Bend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis first</source>
        <comment>Bend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>Bend</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::AcademyForm</name>
    <message>
        <source>Academy</source>
        <translation>Akademie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptake target (stations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source=id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>metronet::BranchForm</name>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order on the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::CanvasView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metro map. Arrow keys move along lines from station to station.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::ChecklistField</name>
    <message>
        <source>Choose by marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::ColourField</name>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::ExportDialog</name>
    <message>
        <source>&amp;Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The map&apos;s own sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>PDF, to print and to mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, for the web and for drawing programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables in one archive, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronet JSON, everything in one readable file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line graph (GeoJSON), for transit research</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::InspectorPanel</name>
    <message>
        <source>Language of the map&apos;s texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the map&apos;s texts, on the map and in these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Linie</numerusform>
            <numerusform>%n Linien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n academy(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::LineForm</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Badge on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the skills profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in the pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source=id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::OutlinePanel</name>
    <message>
        <source>Find a line, station or academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::PictureField</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::ProblemsPanel</name>
    <message>
        <source>Nothing to object to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks have found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Tipp</numerusform>
            <numerusform>%n Tipps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metronet::ProjectForm</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nl, en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line width (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap between lanes (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner radius (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet width (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet height (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the title (mm, across; down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the legend (mm, across; down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptake target (stations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source=id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::ProjectStories</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>metronet::ReferenceField</name>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::SettingsDialog</name>
    <message>
        <source>Show the &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study time (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 to 360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Vorkenntnisse</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Akademien</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode of delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nl, en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicative level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic layout keeps this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked against moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in the pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset (mm, across; down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source=id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metronet::StationListDialog</name>
    <message>
        <source>Code or title of a station, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a station that is there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metronet::StatusLine</name>
    <message>
        <source>What can be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the work is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes kept on this computer, not yet in the file</source>
        <translation>Änderungen auf diesem Rechner bewahrt, noch nicht in der Datei</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>metronet::WelcomePage</name>
    <message>
        <source>Draw learning as a metro map.</source>
        <translation>Lernen als Metroplan zeichnen.</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;Neue Karte</translation>
    </message>
    <message>
        <source>Begin with an empty sheet</source>
        <translation>Mit einem leeren Blatt beginnen</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>Projekt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A .metronet file, your own or a colleague&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>CSV tables, Metronet JSON or a line graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>A network of nine lines to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Rechner bewahrt</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not in a file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this work to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
