"""What Qt itself says – menus of text fields, buttons, its file dialog – in the language of the program.

Qt brings Latvian along, but not everything of it and no bokmål; the texts that people meet are ours, under Qt's own
contexts, so that the built translations of the program serve Qt as they are.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from selfassess import paths
from selfassess.voice.marking import mark


def speak(language: str) -> None:
    """Let Qt speak `language` from now on; does nothing where it does already."""
    application = QCoreApplication.instance()
    if application is None or application.property("spoken") == language:
        return
    application.setProperty("spoken", language)
    for before in application.findChildren(QTranslator, "words"):
        application.removeTranslator(before)
        before.deleteLater()
    for file in _files(language):
        translator = QTranslator(application)
        translator.setObjectName("words")
        # what is installed last is asked first
        if translator.load(file):
            application.installTranslator(translator)


def _files(language: str) -> Iterator[str]:
    if language != "en":
        yield f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"
        yield str(paths.translations() / f"selfassess_{language}.qm")


TEXT_MENU = (
    mark("QWidgetTextControl", "&Undo"),
    mark("QWidgetTextControl", "&Redo"),
    mark("QWidgetTextControl", "Cu&t"),
    mark("QWidgetTextControl", "&Copy"),
    mark("QWidgetTextControl", "Copy &Link Location"),
    mark("QWidgetTextControl", "&Paste"),
    mark("QWidgetTextControl", "Delete"),
    mark("QWidgetTextControl", "Select All"),
)
LINE_MENU = (
    mark("QLineEdit", "&Undo"),
    mark("QLineEdit", "&Redo"),
    mark("QLineEdit", "Cu&t"),
    mark("QLineEdit", "&Copy"),
    mark("QLineEdit", "&Paste"),
    mark("QLineEdit", "Delete"),
    mark("QLineEdit", "Select All"),
)
SPIN_MENU = (
    mark("QAbstractSpinBox", "&Select All"),
    mark("QAbstractSpinBox", "&Step up"),
    mark("QAbstractSpinBox", "Step &down"),
)
BUTTONS = (
    mark("QPlatformTheme", "OK"),
    mark("QPlatformTheme", "Save"),
    mark("QPlatformTheme", "Open"),
    mark("QPlatformTheme", "&Yes"),
    mark("QPlatformTheme", "&No"),
    mark("QPlatformTheme", "Close"),
    mark("QPlatformTheme", "Cancel"),
    mark("QPlatformTheme", "Discard"),
    mark("QPlatformTheme", "Help"),
    mark("QPlatformTheme", "Apply"),
    mark("QPlatformTheme", "Reset"),
    mark("QPlatformTheme", "Retry"),
    mark("QPlatformTheme", "Ignore"),
)
FILE_DIALOG = (
    mark("QFileDialog", "Look in:"),
    mark("QFileDialog", "&Look in:"),
    mark("QFileDialog", "Back"),
    mark("QFileDialog", "Forward"),
    mark("QFileDialog", "Parent Directory"),
    mark("QFileDialog", "Create New Folder"),
    mark("QFileDialog", "List View"),
    mark("QFileDialog", "Detail View"),
    mark("QFileDialog", "Files of type:"),
    mark("QFileDialog", "Files of &type:"),
    mark("QFileDialog", "File &name:"),
    mark("QFileDialog", "Directory:"),
    mark("QFileDialog", "&Open"),
    mark("QFileDialog", "&Save"),
    mark("QFileDialog", "&Choose"),
    mark("QFileDialog", "&Rename"),
    mark("QFileDialog", "&Delete"),
    mark("QFileDialog", "&New Folder"),
    mark("QFileDialog", "Show &hidden files"),
    mark("QFileDialog", "New Folder"),
    mark("QFileDialog", "My Computer"),
    mark("QFileDialog", "Recent Places"),
    mark("QFileDialog", "Remove"),
    mark("QFileSystemModel", "Name"),
    mark("QFileSystemModel", "Size"),
    mark("QFileSystemModel", "Type"),
    mark("QFileSystemModel", "Date Modified"),
    mark("QFileSystemModel", "Computer"),
)
