"""Run by the portable program before all else: other programs find their own libraries, not this folder's.

PyInstaller's start puts this folder before the system's for the loader, which has read that by now; Git, a
browser or a file viewer that is started from here would load from it too.
"""

import os

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = before
