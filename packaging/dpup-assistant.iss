; Makes an installer for Windows with Inno Setup 6.3 or newer. Nobody has run this script yet.
; python packaging\packages.py runs it where iscc is on the path; by hand: iscc /DVersion=2026.11 packaging\dpup-assistant.iss
;
; For one person, without an administrator:  dpup-assistant-2026.11-setup.exe /VERYSILENT /NORESTART
; For all who use the computer:              dpup-assistant-2026.11-setup.exe /VERYSILENT /NORESTART /ALLUSERS
; To take it off again:                      unins000.exe /VERYSILENT, in the folder it is in
;
; Installing a newer version takes the old program away first and leaves trees, settings, managed.json and portable.ini
; that lie beside it. So does uninstalling. Settings and trees of a user lie elsewhere and are never touched.

#ifndef Version
  #error Name the version: /DVersion=2026.11
#endif

[Setup]
; Never change AppId: a newer version finds the older one by it.
AppId={{8B3C52E4-9A0D-4F6B-A7C1-5D2E90F4B718}
AppName=DPUP Assistant
AppVersion={#Version}
AppPublisher=The DPUP Assistant authors
VersionInfoVersion={#Version}.0.0
DefaultDirName={autopf}\DPUP Assistant
DefaultGroupName=DPUP Assistant
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
SetupIconFile=icons\dpup-assistant.ico
UninstallDisplayIcon={app}\dpup-assistant.exe
UninstallDisplayName=DPUP Assistant
CloseApplications=yes
RestartApplications=no
SourceDir=.
OutputDir=..\dist
OutputBaseFilename=dpup-assistant-{#Version}-setup

[Tasks]
Name: desktop; Description: "Put DPUP Assistant on the desktop"

[InstallDelete]
; A part that the newer version no longer has must not stay behind: SHA256SUMS would not know it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
; What an agency laid down beside the built program is not part of it.
Source: "..\dist\dpup-assistant\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion; Excludes: "\trees,\settings,\managed.json,\portable.ini"

[Icons]
Name: "{autoprograms}\DPUP Assistant"; Filename: "{app}\dpup-assistant.exe"
Name: "{autodesktop}\DPUP Assistant"; Filename: "{app}\dpup-assistant.exe"; Tasks: desktop

[Run]
Filename: "{app}\dpup-assistant.exe"; Description: "Open DPUP Assistant"; Flags: nowait postinstall skipifsilent
