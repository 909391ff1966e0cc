"""The municipality's logo: its bytes among those of the evidence, its hash under a key of its own."""

import hashlib

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from selfassess.storage.tables import blobs, evidence, meta
from selfassess.storage.workspace import Workspace

_KEY = "logo"


def read_logo(workspace: Workspace) -> bytes:
    """Return the picture, empty without one. Raises a failing file's Problem."""
    asked = select(blobs.c.bytes).join(meta, meta.c.value == blobs.c.sha256).where(meta.c.key == _KEY)
    with workspace.transaction() as connection:
        return bytes(connection.execute(asked).scalar() or b"")


def write_logo(workspace: Workspace, picture: bytes) -> None:
    """Keep `picture` instead of the one before, whose bytes go unless evidence has them too; empty: keep none."""
    sha256 = hashlib.sha256(picture).hexdigest()
    with workspace.transaction() as connection:
        before = connection.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar()
        connection.execute(delete(meta).where(meta.c.key == _KEY))
        if picture:
            row = {"sha256": sha256, "size": len(picture), "bytes": picture}
            connection.execute(insert(blobs).values(row).on_conflict_do_nothing())
            connection.execute(insert(meta).values(key=_KEY, value=sha256))
        if before is not None and before != sha256:
            used = select(evidence.c.number).where(evidence.c.sha256 == before)
            connection.execute(delete(blobs).where(blobs.c.sha256 == before, ~used.exists()))
