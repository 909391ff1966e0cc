<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>{path} cannot be read, so it is not on the cover. Choose a picture that you may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than {most} MB, so it is not on the cover. Choose a smaller one, or save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {width} by {height} dots, so it is not on the cover. Save it smaller; 1000 dots are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, so it is not on the cover. Save the picture in one of these kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or not whole, so it is not on the cover. Choose another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
