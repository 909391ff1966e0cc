"""What a screen reader is told where Qt by itself says nothing, or the wrong thing: roles, states, and what is new."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QContextMenuEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QLabel, QMenu, QWidget

from selfassess.ui.parts.pressable import Pressable

Role = QAccessible.Role
_ROLE, _SELECTED = "told_as", "told_selected"
_MENU = "ShowMenu"


def give_role(widget: QWidget, role: QAccessible.Role, is_selected: bool = False) -> None:
    """Let screen readers take `widget` for a `role`; `is_selected` is for a tab, the one whose page is shown.

    To be called first of all, before Qt makes up its own mind as the widget gets its name; it may be changed later.
    A checkable button in the role `Button` folds something open; any other is a check box, or a radio button where
    it is one of an exclusive group.
    """
    widget.setProperty(_ROLE, role)
    widget.setProperty(_SELECTED, is_selected)


def announce(widget: QWidget, words: str, is_urgent: bool = False) -> None:
    """Have screen readers say `words` about `widget`: when they are done speaking, or at once where `is_urgent`."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def teach_roles() -> None:
    """Make the roles known to Qt; once, after the application is there."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, asked: QObject) -> QAccessibleInterface | None:
    if isinstance(asked, QAbstractButton):
        return _ToldButton(asked, Role.Button) if isinstance(asked, Pressable) or asked.property(_ROLE) else None
    return _Told(asked, asked.property(_ROLE)) if isinstance(asked, QWidget) and asked.property(_ROLE) else None


class _Told(QAccessibleWidget):
    """A widget in the role it was given; a label is called by its words."""

    def role(self) -> QAccessible.Role:
        found = self.object().property(_ROLE)
        return found if isinstance(found, QAccessible.Role) else super().role()

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.object()
        if not isinstance(widget, QWidget):
            return ""
        if kind is QAccessible.Text.Name:
            return widget.accessibleName() or self._words(widget)
        words = super().text(kind)
        # a tooltip that only repeats the name would be said twice
        return "" if kind is QAccessible.Text.Description and words == self.text(QAccessible.Text.Name) else words

    def _words(self, widget: QWidget) -> str:
        if isinstance(widget, QAbstractButton):
            return widget.text().replace("&", "")
        return widget.text() if isinstance(widget, QLabel) else ""

    def childCount(self) -> int:
        return super().childCount() + (self._menu() is not None)

    def child(self, index: int) -> QAccessibleInterface:
        menu = self._menu()
        if menu is not None and index == super().childCount():
            return QAccessible.queryAccessibleInterface(menu)
        return super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        menu = self._menu()
        return super().childCount() if menu is not None and child.object() is menu else super().indexOfChild(child)

    def _menu(self) -> QMenu | None:
        """Return the menu that is open; Qt leaves it out, since it is a window of its own."""
        widget = self.object()
        if not isinstance(widget, QWidget):
            return None
        menus = widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return next((menu for menu in menus if menu.isVisible()), None)

    def actionNames(self) -> list[str]:
        menu = [_MENU] if self.role() is Role.Chart else []
        return [*menu, *super().actionNames()]

    def doAction(self, name: str) -> None:
        widget = self.object()
        if name == _MENU and isinstance(widget, QWidget):
            _open_menu(widget)
        else:
            super().doAction(name)


def _open_menu(widget: QWidget) -> None:
    """Ask for the context menu as its key does."""
    place = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
    QApplication.postEvent(widget, event)


class _ToldButton(_Told):
    """A button: pressed, checked, folded open, with a menu, or the tab of a page."""

    def role(self) -> QAccessible.Role:
        button = self.object()
        if not isinstance(button, QAbstractButton):
            return Role.NoRole
        given = button.property(_ROLE)
        if isinstance(given, QAccessible.Role):
            return given
        if not button.isCheckable():
            return Role.Button
        group = button.group()
        return Role.RadioButton if group is not None and group.exclusive() else Role.CheckBox

    def state(self) -> QAccessible.State:
        state, role, button = super().state(), self.role(), self.object()
        if not isinstance(button, QAbstractButton):
            return state
        if role is Role.PageTab:
            state.selectable, state.selected = True, bool(button.property(_SELECTED))
        elif role is Role.ButtonMenu:
            state.hasPopup = True
        elif button.isCheckable() and role is Role.Button:
            state.expandable, state.expanded, state.collapsed = True, button.isChecked(), not button.isChecked()
        elif button.isCheckable():
            state.checkable, state.checked = True, button.isChecked()
        state.pressed = button.isDown()
        return state

    def actionNames(self) -> list[str]:
        button = self.object()
        is_enabled = isinstance(button, QAbstractButton) and button.isEnabled()
        return [*([QAccessibleActionInterface.pressAction()] if is_enabled else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        button = self.object()
        if name == QAccessibleActionInterface.pressAction() and isinstance(button, QAbstractButton):
            # who asks waits for an answer, and the press may open a dialog
            QTimer.singleShot(0, button, button.click)
        elif isinstance(button, QWidget):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
