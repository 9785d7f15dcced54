"""The kit's blocks, each from the file where it is made."""

from dpup_assistant.kit.banner import Banner
from dpup_assistant.kit.frames import Divider, Frame, SideBlock
from dpup_assistant.kit.lists import BulletList, NumberedList
from dpup_assistant.kit.notices import ErrorBlock, FaultCard, Notice, Tag
from dpup_assistant.kit.said_block import OnlyYouBlock, SayBlock, Section

__all__ = [
    "Banner",
    "BulletList",
    "Divider",
    "ErrorBlock",
    "FaultCard",
    "Frame",
    "Notice",
    "NumberedList",
    "OnlyYouBlock",
    "SayBlock",
    "Section",
    "SideBlock",
    "Tag",
]
