"""The answering page: outline, question, score; and what goes between them and the session."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from selfassess.app.changes import Change
from selfassess.domain.answers import State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.footer import Footer
from selfassess.ui.answering.outline_panel import WIDE as OUTLINE_WIDE
from selfassess.ui.answering.outline_panel import WIDTH as OUTLINE_WIDTH
from selfassess.ui.answering.outline_panel import OutlinePanel
from selfassess.ui.answering.question_column import QuestionColumn
from selfassess.ui.answering.side_panel import STRIP, WIDE, WIDTH, SidePanel, Strip
from selfassess.ui.answering.wording import answer_words
from selfassess.ui.context import Context
from selfassess.ui.message import Message
