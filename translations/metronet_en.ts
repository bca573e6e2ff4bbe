<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Metronet</source>
        <translation>About Metronet</translation>
    </message>
    <message>
        <source>Metronet %1</source>
        <translation>Metronet %1</translation>
    </message>
    <message>
        <source>Draw learning as a metro map.

Licence: Apache 2.0. Made with Qt %1 (LGPL) and SQLite.</source>
        <translation>Draw learning as a metro map.

Licence: Apache 2.0. Made with Qt %1 (LGPL) and SQLite.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>move stations</source>
        <translation>move stations</translation>
    </message>
    <message>
        <source>add station</source>
        <translation>add station</translation>
    </message>
    <message>
        <source>insert station</source>
        <translation>insert station</translation>
    </message>
    <message>
        <source>draw line</source>
        <translation>draw line</translation>
    </message>
    <message>
        <source>extend line</source>
        <translation>extend line</translation>
    </message>
    <message>
        <source>add branch</source>
        <translation>add branch</translation>
    </message>
    <message>
        <source>reverse direction</source>
        <translation>reverse direction</translation>
    </message>
    <message>
        <source>remove stop</source>
        <translation>remove stop</translation>
    </message>
    <message>
        <source>move stop</source>
        <translation>move stop</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>edit station</source>
        <translation>edit station</translation>
    </message>
    <message>
        <source>edit line</source>
        <translation>edit line</translation>
    </message>
    <message>
        <source>edit academy</source>
        <translation>edit academy</translation>
    </message>
    <message>
        <source>edit project</source>
        <translation>edit project</translation>
    </message>
    <message>
        <source>edit prerequisites</source>
        <translation>edit prerequisites</translation>
    </message>
    <message>
        <source>edit track</source>
        <translation>edit track</translation>
    </message>
    <message>
        <source>add academy</source>
        <translation>add academy</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>apply fix</source>
        <translation>apply fix</translation>
    </message>
    <message>
        <source>arrange stations</source>
        <translation>arrange stations</translation>
    </message>
    <message>
        <source>lay out</source>
        <translation>lay out</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>New from the Sam&amp;ple</source>
        <translation>New from the Sam&amp;ple</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Save &amp;As…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the File</source>
        <translation>Re&amp;vert to the File</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;name</translation>
    </message>
    <message>
        <source>Select &amp;All Stations</source>
        <translation>Select &amp;All Stations</translation>
    </message>
    <message>
        <source>Select N&amp;othing</source>
        <translation>Select N&amp;othing</translation>
    </message>
    <message>
        <source>Edit the &amp;Map&apos;s Title, Style and Sheet</source>
        <translation>Edit the &amp;Map&apos;s Title, Style and Sheet</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Line from a List…</source>
        <translation>&amp;Line from a List…</translation>
    </message>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Station</translation>
    </message>
    <message>
        <source>S&amp;tops on a Line…</source>
        <translation>S&amp;tops on a Line…</translation>
    </message>
    <message>
        <source>&amp;Branch of a Line…</source>
        <translation>&amp;Branch of a Line…</translation>
    </message>
    <message>
        <source>&amp;Academy</source>
        <translation>&amp;Academy</translation>
    </message>
    <message>
        <source>Move Stop &amp;Earlier</source>
        <translation>Move Stop &amp;Earlier</translation>
    </message>
    <message>
        <source>Move Stop La&amp;ter</source>
        <translation>Move Stop La&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Reverse Direction</source>
        <translation>&amp;Reverse Direction</translation>
    </message>
    <message>
        <source>&amp;Close to a Ring</source>
        <translation>&amp;Close to a Ring</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;In</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom &amp;Out</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>Actual Si&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>&amp;Whole Map</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Selection</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grid</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>S&amp;nap</translation>
    </message>
    <message>
        <source>&amp;Find in the Outline</source>
        <translation>&amp;Find in the Outline</translation>
    </message>
    <message>
        <source>Go to the &amp;Map</source>
        <translation>Go to the &amp;Map</translation>
    </message>
    <message>
        <source>Go to the Fi&amp;elds</source>
        <translation>Go to the Fi&amp;elds</translation>
    </message>
    <message>
        <source>Go to the &amp;Problems</source>
        <translation>Go to the &amp;Problems</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Select and Move</translation>
    </message>
    <message>
        <source>Draw a &amp;Line</source>
        <translation>Draw a &amp;Line</translation>
    </message>
    <message>
        <source>Place S&amp;tations</source>
        <translation>Place S&amp;tations</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Mouse</source>
        <translation>&amp;Keyboard and Mouse</translation>
    </message>
    <message>
        <source>&amp;About Metronet</source>
        <translation>&amp;About Metronet</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1, waived</source>
        <translation>%1, waived</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
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
        <translation>“%1” is no check</translation>
    </message>
    <message>
        <source>list what is wrong with a network</source>
        <translation>list what is wrong with a network</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
    </message>
    <message>
        <source>object to warnings too</source>
        <translation>object to warnings too</translation>
    </message>
    <message>
        <source>only these: T topology, P prerequisites, D drawing, or codes such as P03</source>
        <translation>only these: T topology, P prerequisites, D drawing, or codes such as P03</translation>
    </message>
    <message>
        <source>list what was waived too</source>
        <translation>list what was waived too</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>“%1” has changes that are not in its file yet.</source>
        <translation>“%1” has changes that are not in its file yet.</translation>
    </message>
    <message>
        <source>Keep for later leaves the file as it is. The changes stay on this computer and are offered at the next start.</source>
        <translation>Keep for later leaves the file as it is. The changes stay on this computer and are offered at the next start.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Keep for Later</source>
        <translation>&amp;Keep for Later</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood here</source>
        <translation>“%1” is not understood here</translation>
    </message>
    <message>
        <source>No command is given</source>
        <translation>No command is given</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 needs a value</translation>
    </message>
    <message>
        <source>%1. See “%2 --help”.</source>
        <translation>%1. See “%2 --help”.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(required)</translation>
    </message>
    <message>
        <source>Metronet without a window: learning metro maps on the command line.</source>
        <translation>Metronet without a window: learning metro maps on the command line.</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>print this help</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>print the version</translation>
    </message>
    <message>
        <source>language of sentences: nl, en or de</source>
        <translation>language of sentences: nl, en or de</translation>
    </message>
    <message>
        <source>Metronet stopped because of a fault of its own (%1). Please report it.</source>
        <translation>Metronet stopped because of a fault of its own (%1). Please report it.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
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
        <translation>“%1” cannot be read. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read at %2. %3</source>
        <translation>“%1” cannot be read at %2. %3</translation>
    </message>
    <message>
        <source>There are no CSV files in “%1”. Choose the folder with stations.csv in it.</source>
        <translation>There are no CSV files in “%1”. Choose the folder with stations.csv in it.</translation>
    </message>
    <message>
        <source>The line graph “%1” has no edges, so there is no line to draw. Choose another file.</source>
        <translation>The line graph “%1” has no edges, so there is no line to draw. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” holds nothing to take over. Choose another file.</source>
        <translation>“%1” holds nothing to take over. Choose another file.</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name and the folder.</source>
        <translation>There is no “%1”. Check the name and the folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>“%1” is a folder. Choose a file.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file, or an earlier copy of it.</source>
        <translation>“%1” is empty. Choose another file, or an earlier copy of it.</translation>
    </message>
    <message>
        <source>“%1” is larger than Metronet can handle. Choose a smaller file.</source>
        <translation>“%1” is larger than Metronet can handle. Choose a smaller file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read%2. Check that you may open it.</source>
        <translation>“%1” cannot be read%2. Check that you may open it.</translation>
    </message>
    <message>
        <source>“%1” cannot be written%2. Choose a folder you may write in.</source>
        <translation>“%1” cannot be written%2. Choose a folder you may write in.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there first.</source>
        <translation>“%1” is in use by another program. Close it there first.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it. Save under another name.</source>
        <translation>“%1” was changed by somebody else since you opened it. Save under another name.</translation>
    </message>
    <message>
        <source>There is no room on the disk for “%1”. Make room, or save somewhere else.</source>
        <translation>There is no room on the disk for “%1”. Make room, or save somewhere else.</translation>
    </message>
    <message>
        <source>“%1” is not a Metronet project. Import it if it is a file of another program.</source>
        <translation>“%1” is not a Metronet project. Import it if it is a file of another program.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Metronet (schema %2; this one reads up to %3). Update Metronet to open it.</source>
        <translation>“%1” was made by a newer Metronet (schema %2; this one reads up to %3). Update Metronet to open it.</translation>
    </message>
    <message>
        <source>“%1” is damaged%2. Open an earlier copy of it.</source>
        <translation>“%1” is damaged%2. Open an earlier copy of it.</translation>
    </message>
    <message>
        <source>The edits cannot be kept in “%1”%2. Save the project somewhere else now.</source>
        <translation>The edits cannot be kept in “%1”%2. Save the project somewhere else now.</translation>
    </message>
    <message>
        <source>The %1 has changed meanwhile, so nothing was done. Try again.</source>
        <translation>The %1 has changed meanwhile, so nothing was done. Try again.</translation>
    </message>
    <message>
        <source>The %1 refers to the %2, which does not exist. Choose another one.</source>
        <translation>The %1 refers to the %2, which does not exist. Choose another one.</translation>
    </message>
    <message>
        <source>The %1 is still used by the %2. Remove it there first.</source>
        <translation>The %1 is still used by the %2. Remove it there first.</translation>
    </message>
    <message>
        <source>There already is a %1 with the code “%2”. Choose another code.</source>
        <translation>There already is a %1 with the code “%2”. Choose another code.</translation>
    </message>
    <message>
        <source>A %1 needs a code. Fill one in.</source>
        <translation>A %1 needs a code. Fill one in.</translation>
    </message>
    <message>
        <source>The %1 cannot be like that%2. Nothing was changed.</source>
        <translation>The %1 cannot be like that%2. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to do here. Choose something else first.</source>
        <translation>There is nothing to do here. Choose something else first.</translation>
    </message>
    <message>
        <source>“%1” is in no format that Metronet knows. Choose a CSV, JSON or line graph file.</source>
        <translation>“%1” is in no format that Metronet knows. Choose a CSV, JSON or line graph file.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Add it, with that heading.</source>
        <translation>“%1” has no column “%2”. Add it, with that heading.</translation>
    </message>
    <message>
        <source>Metronet does not write “%1”. Choose another ending, such as .svg, .pdf or .json.</source>
        <translation>Metronet does not write “%1”. Choose another ending, such as .svg, .pdf or .json.</translation>
    </message>
    <message>
        <source>“%1” would be an image of %2 by %3 pixels, which is too large. Choose fewer dots per inch or smaller paper.</source>
        <translation>“%1” would be an image of %2 by %3 pixels, which is too large. Choose fewer dots per inch or smaller paper.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no paper; write A4 to A0, or 500x250 in millimetres</source>
        <translation>“%1” is no paper; write A4 to A0, or 500x250 in millimetres</translation>
    </message>
    <message>
        <source>A4 to A0, or WxH in millimetres; the map&apos;s own sheet where not given</source>
        <translation>A4 to A0, or WxH in millimetres; the map&apos;s own sheet where not given</translation>
    </message>
    <message>
        <source>write a map or its data for elsewhere</source>
        <translation>write a map or its data for elsewhere</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
    </message>
    <message>
        <source>the file to write; its ending says in which format, a folder is for CSV</source>
        <translation>the file to write; its ending says in which format, a folder is for CSV</translation>
    </message>
    <message>
        <source>one of %1; by the ending where not given</source>
        <translation>one of %1; by the ending where not given</translation>
    </message>
    <message>
        <source>the paper lying</source>
        <translation>the paper lying</translation>
    </message>
    <message>
        <source>language of the map; the project&apos;s first where not given</source>
        <translation>language of the map; the project&apos;s first where not given</translation>
    </message>
    <message>
        <source>dots per inch of a PNG; 150 where not given</source>
        <translation>dots per inch of a PNG; 150 where not given</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(different values)</source>
        <translation>(different values)</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Metronet project (*.metronet)</source>
        <translation>Metronet project (*.metronet)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Everything that can be imported (*.csv *.zip *.json *.geojson)</source>
        <translation>Everything that can be imported (*.csv *.zip *.json *.geojson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Back to the file</translation>
    </message>
    <message>
        <source>Give up all changes since “%1” was last saved?</source>
        <translation>Give up all changes since “%1” was last saved?</translation>
    </message>
    <message>
        <source>&amp;Give Up the Changes</source>
        <translation>&amp;Give Up the Changes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
</context>
<context>
    <name>FindingSentences</name>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Line %1, branch %2</source>
        <translation>Line %1, branch %2</translation>
    </message>
    <message>
        <source>No line stops at %1. Draw it into a line, or delete it if it is no longer needed.</source>
        <translation>No line stops at %1. Draw it into a line, or delete it if it is no longer needed.</translation>
    </message>
    <message>
        <source>%1 stops twice at %2 on one route. Remove the later stop, or make a ring of the branch if it ends where it began.</source>
        <translation>%1 stops twice at %2 on one route. Remove the later stop, or make a ring of the branch if it ends where it began.</translation>
    </message>
    <message>
        <source>%1 does not start at a station of the trunk. Let it begin at one.</source>
        <translation>%1 does not start at a station of the trunk. Let it begin at one.</translation>
    </message>
    <message>
        <source>%1 starts at %2, which is not on the trunk. Let it begin at a station of the trunk.</source>
        <translation>%1 starts at %2, which is not on the trunk. Let it begin at a station of the trunk.</translation>
    </message>
    <message>
        <source>The network is in %1 pieces: no station connects %2 with the other lines. Give them a station in common.</source>
        <translation>The network is in %1 pieces: no station connects %2 with the other lines. Give them a station in common.</translation>
    </message>
    <message>
        <source>The titles of %1 read alike. Make one interchange of them, or tell them apart by title.</source>
        <translation>The titles of %1 read alike. Make one interchange of them, or tell them apart by title.</translation>
    </message>
    <message>
        <source>%1 requires itself, so nobody can start it. Remove that prerequisite.</source>
        <translation>%1 requires itself, so nobody can start it. Remove that prerequisite.</translation>
    </message>
    <message>
        <source>%1 requires itself, though an alternative leads to it. Remove that prerequisite.</source>
        <translation>%1 requires itself, though an alternative leads to it. Remove that prerequisite.</translation>
    </message>
    <message>
        <source>%1 require each other in a circle and cannot all be reached. Remove one of these prerequisites, or make it recommended.</source>
        <translation>%1 require each other in a circle and cannot all be reached. Remove one of these prerequisites, or make it recommended.</translation>
    </message>
    <message>
        <source>%1 require each other in a circle, though alternatives lead to each of them. Remove one of these prerequisites, or make it recommended.</source>
        <translation>%1 require each other in a circle, though alternatives lead to each of them. Remove one of these prerequisites, or make it recommended.</translation>
    </message>
    <message>
        <source>%1: %2 comes before %3, which it requires. Change their order.</source>
        <translation>%1: %2 comes before %3, which it requires. Change their order.</translation>
    </message>
    <message>
        <source>%1: %2 requires one of %3, but what the line has of these only comes later. Change the order.</source>
        <translation>%1: %2 requires one of %3, but what the line has of these only comes later. Change the order.</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>a title</translation>
    </message>
    <message>
        <source>a learning outcome</source>
        <translation>a learning outcome</translation>
    </message>
    <message>
        <source>a duration between 120 and 360 minutes</source>
        <translation>a duration between 120 and 360 minutes</translation>
    </message>
    <message>
        <source>%1 lacks %2. Fill that in.</source>
        <translation>%1 lacks %2. Fill that in.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Not understood, and left out: %1</source>
        <translation>Not understood, and left out: %1</translation>
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
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 are in “%3”.</source>
        <translation>%1 on %2 are in “%3”.</translation>
    </message>
    <message>
        <source>make a project from data of elsewhere</source>
        <translation>make a project from data of elsewhere</translation>
    </message>
    <message>
        <source>files, or the folder with the five CSV files</source>
        <translation>files, or the folder with the five CSV files</translation>
    </message>
    <message>
        <source>the project to write</source>
        <translation>the project to write</translation>
    </message>
    <message>
        <source>one of %1; by content where not given</source>
        <translation>one of %1; by content where not given</translation>
    </message>
    <message>
        <source>a JSON file with everything that was not taken over</source>
        <translation>a JSON file with everything that was not taken over</translation>
    </message>
</context>
<context>
    <name>ImportReportWords</name>
    <message>
        <source>Not understood, and left out:</source>
        <translation>Not understood, and left out:</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Import report</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is imported, except for %n thing(s):</source>
        <translation>
            <numerusform>“%1” is imported, except for %n thing:</numerusform>
            <numerusform>“%1” is imported, except for %n things:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisites</translation>
    </message>
    <message>
        <source>Interchanges</source>
        <translation>Interchanges</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Project id</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>say what a project holds</source>
        <translation>say what a project holds</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
    </message>
</context>
<context>
    <name>InsertCommands</name>
    <message>
        <source>Line from a list</source>
        <translation>Line from a list</translation>
    </message>
    <message>
        <source>&amp;Stations of the line in their order, one on each line. New titles become new stations.</source>
        <translation>&amp;Stations of the line in their order, one on each line. New titles become new stations.</translation>
    </message>
    <message>
        <source>&amp;Name of the line:</source>
        <translation>&amp;Name of the line:</translation>
    </message>
    <message>
        <source>&amp;Draw the Line</source>
        <translation>&amp;Draw the Line</translation>
    </message>
    <message>
        <source>Stops on %1</source>
        <translation>Stops on %1</translation>
    </message>
    <message>
        <source>&amp;Stations to add at the end, or behind the selected stop, one on each line.</source>
        <translation>&amp;Stations to add at the end, or behind the selected stop, one on each line.</translation>
    </message>
    <message>
        <source>&amp;Add the Stops</source>
        <translation>&amp;Add the Stops</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>Branch of %1</translation>
    </message>
    <message>
        <source>&amp;Stations of the branch, one on each line. The first is where it leaves the trunk.</source>
        <translation>&amp;Stations of the branch, one on each line. The first is where it leaves the trunk.</translation>
    </message>
    <message>
        <source>&amp;Name of the branch:</source>
        <translation>&amp;Name of the branch:</translation>
    </message>
    <message>
        <source>&amp;Draw the Branch</source>
        <translation>&amp;Draw the Branch</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Open &amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Line</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
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
        <translation>%1: %2, %3 hours</translation>
    </message>
    <message numerus="yes">
        <source>%1: offers %n station(s)</source>
        <translation>
            <numerusform>%1: offers %n station</numerusform>
            <numerusform>%1: offers %n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>count stations and hours per line and academy</source>
        <translation>count stations and hours per line and academy</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
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
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>make a project</source>
        <translation>make a project</translation>
    </message>
    <message>
        <source>the project to write</source>
        <translation>the project to write</translation>
    </message>
    <message>
        <source>title of the map</source>
        <translation>title of the map</translation>
    </message>
    <message>
        <source>begin with the sample network instead of nothing</source>
        <translation>begin with the sample network instead of nothing</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” is not a file name</source>
        <translation>“%1” is not a file name</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1” is none of %2</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation>“%1” is not a number from %2 to %3</translation>
    </message>
    <message>
        <source>print one JSON document and nothing else</source>
        <translation>print one JSON document and nothing else</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Learning outcome</source>
        <translation>Learning outcome</translation>
    </message>
    <message>
        <source>Level in Bloom&apos;s taxonomy</source>
        <translation>Level in Bloom&apos;s taxonomy</translation>
    </message>
    <message>
        <source>Skills (addresses)</source>
        <translation>Skills (addresses)</translation>
    </message>
    <message>
        <source>Addresses of the skills this outcome shows, separated by commas</source>
        <translation>Addresses of the skills this outcome shows, separated by commas</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Add outcome</translation>
    </message>
    <message>
        <source>Remove this outcome</source>
        <translation>Remove this outcome</translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
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
        <translation>This is not a number. Write digits only.</translation>
    </message>
    <message>
        <source>This can be read as two different numbers. Write it without a separator of thousands.</source>
        <translation>This can be read as two different numbers. Write it without a separator of thousands.</translation>
    </message>
    <message>
        <source>This number is out of range. Correct it.</source>
        <translation>This number is out of range. Correct it.</translation>
    </message>
    <message>
        <source>This duration has no unit. Write “150 min” or “2:30”, or name the unit in the heading.</source>
        <translation>This duration has no unit. Write “150 min” or “2:30”, or name the unit in the heading.</translation>
    </message>
    <message>
        <source>This is not a duration. Write it like “150 min” or “2:30”.</source>
        <translation>This is not a duration. Write it like “150 min” or “2:30”.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like “2026-03-31”.</source>
        <translation>This is not a date. Write it like “2026-03-31”.</translation>
    </message>
    <message>
        <source>This is not a colour. Write it like “#0000AA”.</source>
        <translation>This is not a colour. Write it like “#0000AA”.</translation>
    </message>
    <message>
        <source>This is none of the words that can stand here. Choose one of those.</source>
        <translation>This is none of the words that can stand here. Choose one of those.</translation>
    </message>
    <message>
        <source>Another kind of value must stand here. Correct it.</source>
        <translation>Another kind of value must stand here. Correct it.</translation>
    </message>
    <message>
        <source>This is not an id. Leave it out, or write a UUID.</source>
        <translation>This is not an id. Leave it out, or write a UUID.</translation>
    </message>
    <message>
        <source>Something must stand here. Fill it in.</source>
        <translation>Something must stand here. Fill it in.</translation>
    </message>
    <message>
        <source>A position needs both x and y. Fill in the other one.</source>
        <translation>A position needs both x and y. Fill in the other one.</translation>
    </message>
    <message>
        <source>This heading occurs twice; the first column was read. Rename one.</source>
        <translation>This heading occurs twice; the first column was read. Rename one.</translation>
    </message>
    <message>
        <source>There is no heading over this cell. Add one, or remove the cell.</source>
        <translation>There is no heading over this cell. Add one, or remove the cell.</translation>
    </message>
    <message>
        <source>This row has fewer cells than there are headings. Complete it.</source>
        <translation>This row has fewer cells than there are headings. Complete it.</translation>
    </message>
    <message>
        <source>There is a quotation mark inside a cell. Put the cell in quotes and double the mark.</source>
        <translation>There is a quotation mark inside a cell. Put the cell in quotes and double the mark.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it.</source>
        <translation>A quotation mark is not closed. Close it.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Save the file as UTF-8.</source>
        <translation>Some characters cannot be read. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>There is more than one file with this table. Keep one.</source>
        <translation>There is more than one file with this table. Keep one.</translation>
    </message>
    <message>
        <source>Something else has this code already; this one got a new code.</source>
        <translation>Something else has this code already; this one got a new code.</translation>
    </message>
    <message>
        <source>This names nothing that exists; it was left out. Correct the code, or add what it names.</source>
        <translation>This names nothing that exists; it was left out. Correct the code, or add what it names.</translation>
    </message>
    <message>
        <source>This refers to itself; it was left out.</source>
        <translation>This refers to itself; it was left out.</translation>
    </message>
    <message>
        <source>This is stated twice; it was taken over once.</source>
        <translation>This is stated twice; it was taken over once.</translation>
    </message>
    <message>
        <source>The stops are not numbered 1, 2, 3 and so on; they were put in order of their numbers.</source>
        <translation>The stops are not numbered 1, 2, 3 and so on; they were put in order of their numbers.</translation>
    </message>
    <message>
        <source>This line has no trunk. Name one of its segments “hoofd” or “trunk”.</source>
        <translation>This line has no trunk. Name one of its segments “hoofd” or “trunk”.</translation>
    </message>
    <message>
        <source>This line has a trunk already; this one became a branch.</source>
        <translation>This line has a trunk already; this one became a branch.</translation>
    </message>
    <message>
        <source>A ring ends at the station where it starts; this one became a branch.</source>
        <translation>A ring ends at the station where it starts; this one became a branch.</translation>
    </message>
    <message>
        <source>The stations are all needed, but the group makes them alternatives. Give each a row and a group.</source>
        <translation>The stations are all needed, but the group makes them alternatives. Give each a row and a group.</translation>
    </message>
    <message>
        <source>The file breaks off or is not well formed. Export it again at its source.</source>
        <translation>The file breaks off or is not well formed. Export it again at its source.</translation>
    </message>
    <message>
        <source>It is nested too deeply. Export it again at its source.</source>
        <translation>It is nested too deeply. Export it again at its source.</translation>
    </message>
    <message>
        <source>It was made by a newer Metronet. Update Metronet to read it.</source>
        <translation>It was made by a newer Metronet. Update Metronet to read it.</translation>
    </message>
    <message>
        <source>Something else has this id already; this one got a new id.</source>
        <translation>Something else has this id already; this one got a new id.</translation>
    </message>
    <message>
        <source>The bytes of this image do not match its hash; it was left out.</source>
        <translation>The bytes of this image do not match its hash; it was left out.</translation>
    </message>
    <message>
        <source>Metronet does not know this key; it was left out.</source>
        <translation>Metronet does not know this key; it was left out.</translation>
    </message>
    <message>
        <source>There is no such node. Correct the edge, or add the node.</source>
        <translation>There is no such node. Correct the edge, or add the node.</translation>
    </message>
    <message>
        <source>This edge leads back to its own node; it was left out.</source>
        <translation>This edge leads back to its own node; it was left out.</translation>
    </message>
    <message>
        <source>There is another edge between these nodes; the two were made one.</source>
        <translation>There is another edge between these nodes; the two were made one.</translation>
    </message>
    <message>
        <source>This edge belongs to no line; it was left out.</source>
        <translation>This edge belongs to no line; it was left out.</translation>
    </message>
    <message>
        <source>Metronet has no place for this; it was left out.</source>
        <translation>Metronet has no place for this; it was left out.</translation>
    </message>
    <message>
        <source>The archive has too many files in it. Unpack it and choose the files.</source>
        <translation>The archive has too many files in it. Unpack it and choose the files.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than Metronet can handle. Choose a smaller one.</source>
        <translation>The archive unpacks to more than Metronet can handle. Choose a smaller one.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again at its source.</source>
        <translation>The file is damaged. Export it again at its source.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and choose the files.</source>
        <translation>The archive has a password. Unpack it and choose the files.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
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
        <translation>write the station index in reading order</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
    </message>
    <message>
        <source>a Markdown file instead of the screen</source>
        <translation>a Markdown file instead of the screen</translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>Station that is needed</source>
        <translation>Station that is needed</translation>
    </message>
    <message>
        <source>Kind of prerequisite</source>
        <translation>Kind of prerequisite</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Group: stations with the same number are alternatives; of each group one is needed</source>
        <translation>Group: stations with the same number are alternatives; of each group one is needed</translation>
    </message>
    <message>
        <source>Add prerequisite</source>
        <translation>Add prerequisite</translation>
    </message>
    <message>
        <source>Remove this prerequisite</source>
        <translation>Remove this prerequisite</translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Name of the skill</source>
        <translation>Name of the skill</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Framework the skill comes from, such as ESCO</source>
        <translation>Framework the skill comes from, such as ESCO</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address of the skill in its framework</source>
        <translation>Address of the skill in its framework</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Add skill</translation>
    </message>
    <message>
        <source>Remove this skill</source>
        <translation>Remove this skill</translation>
    </message>
</context>
<context>
    <name>StationIndex</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Station index</source>
        <translation>Station index</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
        <translation>Study time</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Offered by</translation>
    </message>
    <message>
        <source>Depot: stations on no line</source>
        <translation>Depot: stations on no line</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
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
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>TextFormats</name>
    <message>
        <source>This must be a whole number, such as 12.</source>
        <translation>This must be a whole number, such as 12.</translation>
    </message>
    <message>
        <source>This must be a time, such as 150, 2:30 or 2.5 hours.</source>
        <translation>This must be a time, such as 150, 2:30 or 2.5 hours.</translation>
    </message>
    <message>
        <source>This must be a length in millimetres, such as 12.5.</source>
        <translation>This must be a length in millimetres, such as 12.5.</translation>
    </message>
    <message>
        <source>This must be two lengths in millimetres, such as 3; -2.</source>
        <translation>This must be two lengths in millimetres, such as 3; -2.</translation>
    </message>
    <message>
        <source>This must be a date, such as 2026-03-31.</source>
        <translation>This must be a date, such as 2026-03-31.</translation>
    </message>
    <message>
        <source>Each line must be a source and an id, such as case=4711.</source>
        <translation>Each line must be a source and an id, such as case=4711.</translation>
    </message>
    <message>
        <source>This must be a web address, such as https://example.org.</source>
        <translation>This must be a web address, such as https://example.org.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Click the next stop · Enter or double click: done · Backspace: take back · Ctrl: no snapping</source>
        <translation>Click the next stop · Enter or double click: done · Backspace: take back · Ctrl: no snapping</translation>
    </message>
    <message>
        <source>Click a station or empty paper to begin · an end goes on, the selected line branches off · Shift: always a new line</source>
        <translation>Click a station or empty paper to begin · an end goes on, the selected line branches off · Shift: always a new line</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Name of the station</translation>
    </message>
    <message>
        <source>Let go on a station, on a track or on empty paper · Ctrl: no snapping · Esc: cancel</source>
        <translation>Let go on a station, on a track or on empty paper · Ctrl: no snapping · Esc: cancel</translation>
    </message>
    <message>
        <source>Ctrl: no snapping · Shift: one axis · Esc: cancel</source>
        <translation>Ctrl: no snapping · Shift: one axis · Esc: cancel</translation>
    </message>
    <message>
        <source>Drag + to extend the line · Del: remove it</source>
        <translation>Drag + to extend the line · Del: remove it</translation>
    </message>
    <message>
        <source>Click a track to insert a station, or empty paper to add one · Ctrl: no snapping</source>
        <translation>Click a track to insert a station, or empty paper to add one · Ctrl: no snapping</translation>
    </message>
    <message>
        <source>%1, on no line</source>
        <translation>%1, on no line</translation>
    </message>
    <message>
        <source>%1, stop %2 of %3 on line %4</source>
        <translation>%1, stop %2 of %3 on line %4</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>zoom to the pointer</source>
        <translation>zoom to the pointer</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Space and drag</translation>
    </message>
    <message>
        <source>move over the map; the middle button does too</source>
        <translation>move over the map; the middle button does too</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Drag</translation>
    </message>
    <message>
        <source>move stations, or draw a frame around several</source>
        <translation>move stations, or draw a frame around several</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift and click</translation>
    </message>
    <message>
        <source>select more</source>
        <translation>select more</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>move what is selected</source>
        <translation>move what is selected</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>give up what is under way</source>
        <translation>give up what is under way</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Keyboard and mouse</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation>Everything can be done with the keyboard.</translation>
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
        <translation>academy</translation>
    </message>
    <message>
        <source>line</source>
        <comment>Kind</comment>
        <translation>line</translation>
    </message>
    <message>
        <source>station</source>
        <comment>Kind</comment>
        <translation>station</translation>
    </message>
    <message>
        <source>branch</source>
        <comment>Kind</comment>
        <translation>branch</translation>
    </message>
    <message>
        <source>prerequisite</source>
        <comment>Kind</comment>
        <translation>prerequisite</translation>
    </message>
    <message>
        <source>track</source>
        <comment>Kind</comment>
        <translation>track</translation>
    </message>
    <message>
        <source>zone</source>
        <comment>Kind</comment>
        <translation>zone</translation>
    </message>
    <message>
        <source>note</source>
        <comment>Kind</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>image</source>
        <comment>Kind</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>sheet</source>
        <comment>Kind</comment>
        <translation>sheet</translation>
    </message>
    <message>
        <source>waiver</source>
        <comment>Kind</comment>
        <translation>waiver</translation>
    </message>
    <message>
        <source>uptake</source>
        <comment>Kind</comment>
        <translation>uptake</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Severity</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>Severity</comment>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>Severity</comment>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>Status</comment>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>Status</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>Status</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>Status</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>In the pipeline</source>
        <comment>AcademyStatus</comment>
        <translation>In the pipeline</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>AcademyStatus</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>AcademyStatus</comment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>Validation</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Validated with the market</source>
        <comment>Validation</comment>
        <translation>Validated with the market</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>Validation</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Solid</source>
        <comment>Pattern</comment>
        <translation>Solid</translation>
    </message>
    <message>
        <source>Dashed</source>
        <comment>Pattern</comment>
        <translation>Dashed</translation>
    </message>
    <message>
        <source>Dotted</source>
        <comment>Pattern</comment>
        <translation>Dotted</translation>
    </message>
    <message>
        <source>Hollow</source>
        <comment>Pattern</comment>
        <translation>Hollow</translation>
    </message>
    <message>
        <source>Trunk</source>
        <comment>BranchKind</comment>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>BranchKind</comment>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>BranchKind</comment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>Call</comment>
        <translation>Stops</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <comment>Call</comment>
        <translation>May be skipped</translation>
    </message>
    <message>
        <source>Passes</source>
        <comment>Call</comment>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Station</source>
        <comment>StationKind</comment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Waypoint</source>
        <comment>StationKind</comment>
        <translation>Waypoint</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Stage</comment>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Discover</source>
        <comment>Stage</comment>
        <translation>Discover</translation>
    </message>
    <message>
        <source>Deepen</source>
        <comment>Stage</comment>
        <translation>Deepen</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>Stage</comment>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Bloom</comment>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Remember</source>
        <comment>Bloom</comment>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>Bloom</comment>
        <translation>Understand</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>Bloom</comment>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Analyse</source>
        <comment>Bloom</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>Bloom</comment>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>Bloom</comment>
        <translation>Create</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Component</comment>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Consultation</source>
        <comment>Component</comment>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Excursion</source>
        <comment>Component</comment>
        <translation>Excursion</translation>
    </message>
    <message>
        <source>External</source>
        <comment>Component</comment>
        <translation>External</translation>
    </message>
    <message>
        <source>Independent study</source>
        <comment>Component</comment>
        <translation>Independent study</translation>
    </message>
    <message>
        <source>Learning community</source>
        <comment>Component</comment>
        <translation>Learning community</translation>
    </message>
    <message>
        <source>Lecture</source>
        <comment>Component</comment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Practical</source>
        <comment>Component</comment>
        <translation>Practical</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>Component</comment>
        <translation>Project</translation>
    </message>
    <message>
        <source>Skills training</source>
        <comment>Component</comment>
        <translation>Skills training</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <comment>Component</comment>
        <translation>Tutorial</translation>
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
        <translation>Experience</translation>
    </message>
    <message>
        <source>E-learning</source>
        <comment>Component</comment>
        <translation>E-learning</translation>
    </message>
    <message>
        <source>In-company</source>
        <comment>Component</comment>
        <translation>In-company</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>Component</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>Delivery</comment>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Blended</source>
        <comment>Delivery</comment>
        <translation>Blended</translation>
    </message>
    <message>
        <source>Collaborative online international learning</source>
        <comment>Delivery</comment>
        <translation>Collaborative online international learning</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <comment>Delivery</comment>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Joint delivery</source>
        <comment>Delivery</comment>
        <translation>Joint delivery</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>Delivery</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>On location</source>
        <comment>Delivery</comment>
        <translation>On location</translation>
    </message>
    <message>
        <source>Project-based</source>
        <comment>Delivery</comment>
        <translation>Project-based</translation>
    </message>
    <message>
        <source>In a research lab</source>
        <comment>Delivery</comment>
        <translation>In a research lab</translation>
    </message>
    <message>
        <source>Work-based</source>
        <comment>Delivery</comment>
        <translation>Work-based</translation>
    </message>
    <message>
        <source>No assessment</source>
        <comment>Assessment</comment>
        <translation>No assessment</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Assessment</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Test on paper</source>
        <comment>Assessment</comment>
        <translation>Test on paper</translation>
    </message>
    <message>
        <source>Digital test</source>
        <comment>Assessment</comment>
        <translation>Digital test</translation>
    </message>
    <message>
        <source>Practical test</source>
        <comment>Assessment</comment>
        <translation>Practical test</translation>
    </message>
    <message>
        <source>Oral test</source>
        <comment>Assessment</comment>
        <translation>Oral test</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>Assessment</comment>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>National core</source>
        <comment>Scope</comment>
        <translation>National core</translation>
    </message>
    <message>
        <source>Regional variant</source>
        <comment>Scope</comment>
        <translation>Regional variant</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>Marker</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Dot</source>
        <comment>Marker</comment>
        <translation>Dot</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>Marker</comment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>Marker</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Terminus</source>
        <comment>Marker</comment>
        <translation>Terminus</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>Marker</comment>
        <translation>Capsule</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>LabelSide</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>LabelSide</comment>
        <translation>Above</translation>
    </message>
    <message>
        <source>Above right</source>
        <comment>LabelSide</comment>
        <translation>Above right</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>LabelSide</comment>
        <translation>Right</translation>
    </message>
    <message>
        <source>Below right</source>
        <comment>LabelSide</comment>
        <translation>Below right</translation>
    </message>
    <message>
        <source>Below</source>
        <comment>LabelSide</comment>
        <translation>Below</translation>
    </message>
    <message>
        <source>Below left</source>
        <comment>LabelSide</comment>
        <translation>Below left</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>LabelSide</comment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Above left</source>
        <comment>LabelSide</comment>
        <translation>Above left</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>RequirementKind</comment>
        <translation>Required</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>RequirementKind</comment>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Corequisite</source>
        <comment>RequirementKind</comment>
        <translation>Corequisite</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>Bend</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Straight</source>
        <comment>Bend</comment>
        <translation>Straight</translation>
    </message>
    <message>
        <source>Diagonal first</source>
        <comment>Bend</comment>
        <translation>Diagonal first</translation>
    </message>
    <message>
        <source>Axis first</source>
        <comment>Bend</comment>
        <translation>Axis first</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>Bend</comment>
        <translation>Free</translation>
    </message>
</context>
<context>
    <name>metronet::AcademyForm</name>
    <message>
        <source>Academy</source>
        <translation>Academy</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Uptake target (stations)</source>
        <translation>Uptake target (stations)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation>Notes and origin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>source=id</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Ids elsewhere</translation>
    </message>
</context>
<context>
    <name>metronet::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
</context>
<context>
    <name>metronet::BranchForm</name>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Order on the line</source>
        <translation>Order on the line</translation>
    </message>
</context>
<context>
    <name>metronet::CanvasView</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>The metro map. Arrow keys move along lines from station to station.</source>
        <translation>The metro map. Arrow keys move along lines from station to station.</translation>
    </message>
</context>
<context>
    <name>metronet::ChecklistField</name>
    <message>
        <source>Choose by marking</source>
        <translation>Choose by marking</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>metronet::ColourField</name>
    <message>
        <source>Colour %1</source>
        <translation>Colour %1</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Another colour</translation>
    </message>
    <message>
        <source>Colour of the line</source>
        <translation>Colour of the line</translation>
    </message>
</context>
<context>
    <name>metronet::ExportDialog</name>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Landscape</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The map&apos;s own sheet</source>
        <translation>The map&apos;s own sheet</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> dots per inch</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Paper:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the map:</source>
        <translation>Lan&amp;guage of the map:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolution:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>PDF, to print and to mail</source>
        <translation>PDF, to print and to mail</translation>
    </message>
    <message>
        <source>SVG, for the web and for drawing programs</source>
        <translation>SVG, for the web and for drawing programs</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, a picture</translation>
    </message>
    <message>
        <source>CSV tables in one archive, for spreadsheets</source>
        <translation>CSV tables in one archive, for spreadsheets</translation>
    </message>
    <message>
        <source>Metronet JSON, everything in one readable file</source>
        <translation>Metronet JSON, everything in one readable file</translation>
    </message>
    <message>
        <source>Line graph (GeoJSON), for transit research</source>
        <translation>Line graph (GeoJSON), for transit research</translation>
    </message>
</context>
<context>
    <name>metronet::InspectorPanel</name>
    <message>
        <source>Language of the map&apos;s texts</source>
        <translation>Language of the map&apos;s texts</translation>
    </message>
    <message>
        <source>Language of the map&apos;s texts, on the map and in these fields</source>
        <translation>Language of the map&apos;s texts, on the map and in these fields</translation>
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
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n academy(s)</source>
        <translation>
            <numerusform>%n academy</numerusform>
            <numerusform>%n academies</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>The whole map</translation>
    </message>
</context>
<context>
    <name>metronet::LineForm</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
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
        <translation>Badge on the map</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Lead academy</source>
        <translation>Lead academy</translation>
    </message>
    <message>
        <source>Skills profile</source>
        <translation>Skills profile</translation>
    </message>
    <message>
        <source>Name of the skills profile</source>
        <translation>Name of the skills profile</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation>Notes and origin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Height in the pile</source>
        <translation>Height in the pile</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>source=id</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Ids elsewhere</translation>
    </message>
</context>
<context>
    <name>metronet::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Clear This List</translation>
    </message>
</context>
<context>
    <name>metronet::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Copy this notice</source>
        <translation>Copy this notice</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>metronet::OutlinePanel</name>
    <message>
        <source>Find a line, station or academy</source>
        <translation>Find a line, station or academy</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>Find in the outline</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>Outline of the map</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation>Take off the line</translation>
    </message>
</context>
<context>
    <name>metronet::PictureField</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>metronet::ProblemsPanel</name>
    <message>
        <source>Nothing to object to.</source>
        <translation>Nothing to object to.</translation>
    </message>
    <message>
        <source>What the checks have found</source>
        <translation>What the checks have found</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Show or hide: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
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
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Version on the map</source>
        <translation>Version on the map</translation>
    </message>
    <message>
        <source>Languages of the map</source>
        <translation>Languages of the map</translation>
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
        <translation>Style of the map</translation>
    </message>
    <message>
        <source>Line width (mm)</source>
        <translation>Line width (mm)</translation>
    </message>
    <message>
        <source>Gap between lanes (mm)</source>
        <translation>Gap between lanes (mm)</translation>
    </message>
    <message>
        <source>Text size (mm)</source>
        <translation>Text size (mm)</translation>
    </message>
    <message>
        <source>Corner radius (mm)</source>
        <translation>Corner radius (mm)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sheet width (mm)</source>
        <translation>Sheet width (mm)</translation>
    </message>
    <message>
        <source>Sheet height (mm)</source>
        <translation>Sheet height (mm)</translation>
    </message>
    <message>
        <source>Place of the title (mm, across; down)</source>
        <translation>Place of the title (mm, across; down)</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>top left</translation>
    </message>
    <message>
        <source>Place of the legend (mm, across; down)</source>
        <translation>Place of the legend (mm, across; down)</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>bottom left</translation>
    </message>
    <message>
        <source>Goals and licence</source>
        <translation>Goals and licence</translation>
    </message>
    <message>
        <source>Uptake target (stations)</source>
        <translation>Uptake target (stations)</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>To be reached by</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Ids elsewhere</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>source=id</translation>
    </message>
</context>
<context>
    <name>metronet::ProjectStories</name>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>metronet::ReferenceField</name>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>There is nothing called “%1”.</translation>
    </message>
</context>
<context>
    <name>metronet::SettingsDialog</name>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Show the &amp;grid</translation>
    </message>
    <message>
        <source>S&amp;nap to the grid</source>
        <translation>S&amp;nap to the grid</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colours:</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancel</translation>
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
        <translation>Title</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Short label</translation>
    </message>
    <message>
        <source>Study time (minutes)</source>
        <translation>Study time (minutes)</translation>
    </message>
    <message>
        <source>120 to 360</source>
        <translation>120 to 360</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Learning outcomes</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisites</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Academies</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Offered by</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Variant of</source>
        <translation>Variant of</translation>
    </message>
    <message>
        <source>Form of teaching</source>
        <translation>Form of teaching</translation>
    </message>
    <message>
        <source>Component type</source>
        <translation>Component type</translation>
    </message>
    <message>
        <source>Mode of delivery</source>
        <translation>Mode of delivery</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>nl, en</source>
        <translation>nl, en</translation>
    </message>
    <message>
        <source>Maximum participants</source>
        <translation>Maximum participants</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Indicative level</source>
        <translation>Indicative level</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Across (mm)</source>
        <translation>Across (mm)</translation>
    </message>
    <message>
        <source>Down (mm)</source>
        <translation>Down (mm)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Automatic layout keeps this place</source>
        <translation>Automatic layout keeps this place</translation>
    </message>
    <message>
        <source>Locked against moving</source>
        <translation>Locked against moving</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Height in the pile</source>
        <translation>Height in the pile</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Angle (degrees)</source>
        <translation>Angle (degrees)</translation>
    </message>
    <message>
        <source>Offset (mm, across; down)</source>
        <translation>Offset (mm, across; down)</translation>
    </message>
    <message>
        <source>by side</source>
        <translation>by side</translation>
    </message>
    <message>
        <source>Text size (mm)</source>
        <translation>Text size (mm)</translation>
    </message>
    <message>
        <source>as the project</source>
        <translation>as the project</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>Width (mm)</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>balanced</translation>
    </message>
    <message>
        <source>Notes and origin</source>
        <translation>Notes and origin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>source=id</source>
        <translation>source=id</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Ids elsewhere</translation>
    </message>
</context>
<context>
    <name>metronet::StationListDialog</name>
    <message>
        <source>Code or title of a station, then Enter</source>
        <translation>Code or title of a station, then Enter</translation>
    </message>
    <message>
        <source>&amp;Add a station that is there:</source>
        <translation>&amp;Add a station that is there:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
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
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metronet::StatusLine</name>
    <message>
        <source>What can be done now</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>Whether the work is saved</source>
        <translation>Whether the work is saved</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes kept on this computer, not yet in the file</source>
        <translation>Changes kept on this computer, not yet in the file</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Nothing to save yet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>metronet::WelcomePage</name>
    <message>
        <source>Draw learning as a metro map.</source>
        <translation>Draw learning as a metro map.</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;New map</translation>
    </message>
    <message>
        <source>Begin with an empty sheet</source>
        <translation>Begin with an empty sheet</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>&amp;Open a project</translation>
    </message>
    <message>
        <source>A .metronet file, your own or a colleague&apos;s</source>
        <translation>A .metronet file, your own or a colleague&apos;s</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>CSV tables, Metronet JSON or a line graph</source>
        <translation>CSV tables, Metronet JSON or a line graph</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Look at the &amp;sample</translation>
    </message>
    <message>
        <source>A network of nine lines to try everything on</source>
        <translation>A network of nine lines to try everything on</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Kept on this computer</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Used last</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not in a file</source>
        <translation>
            <numerusform>%n change not in a file</numerusform>
            <numerusform>%n changes not in a file</numerusform>
        </translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>never saved</translation>
    </message>
    <message>
        <source>Move this work to the bin</source>
        <translation>Move this work to the bin</translation>
    </message>
</context>
</TS>
