; The installer for Windows, per machine: makensis /DVERSION=0.1.0 /DBUNDLE=..\..\build\package\dist\clienteling clienteling.nsi
; Silent: clienteling-setup.exe /S [/D=C:\Program Files\Clienteling]. Again over an older version: upgrades in place;
; over the same one: repairs. A log is written to %ProgramData%\clienteling\install.log. Data is never touched.
Unicode true
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!ifndef VERSION
  !error "name the version: /DVERSION=…"
!endif
!ifndef BUNDLE
  !error "name the folder PyInstaller made: /DBUNDLE=…"
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Clienteling"

Name "Clienteling"
OutFile "clienteling-setup-${VERSION}.exe"
InstallDir "$PROGRAMFILES64\Clienteling"
InstallDirRegKey HKLM "${KEY}" "InstallLocation"
RequestExecutionLevel admin
SetCompressor /SOLID lzma
ShowInstDetails show
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var Log

!macro Say text
  FileOpen $Log "$APPDATA\clienteling\install.log" a
  FileSeek $Log 0 END
  FileWrite $Log "${text}$\r$\n"
  FileClose $Log
!macroend

!macro RefuseWhileOpen
  ; A file that is open for running cannot be opened for writing.
  ${If} ${FileExists} "$INSTDIR\clienteling.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\clienteling.exe" a
    ${If} ${Errors}
      !insertmacro Say "${VERSION}: refused, Clienteling is open"
      MessageBox MB_OK|MB_ICONSTOP "Close Clienteling first." /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  SetShellVarContext all
  SetRegView 64
  CreateDirectory "$APPDATA\clienteling"
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "Clienteling needs 64-bit Windows." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext all
  SetRegView 64
FunctionEnd

Section "Clienteling"
  !insertmacro RefuseWhileOpen
  !insertmacro Say "${VERSION}: installing into $INSTDIR"
  ; The program's own files only; data lives in %LOCALAPPDATA%\clienteling of each person.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Clienteling.lnk" "$INSTDIR\clienteling.exe"
  WriteRegStr HKLM "${KEY}" "DisplayName" "Clienteling"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "DisplayIcon" "$INSTDIR\clienteling.exe"
  WriteRegStr HKLM "${KEY}" "Publisher" "The Clienteling authors"
  WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" "NoModify" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${KEY}" "EstimatedSize" $0
  ${If} ${Errors}
    !insertmacro Say "${VERSION}: something could not be written"
    SetErrorLevel 1
  ${Else}
    !insertmacro Say "${VERSION}: done"
  ${EndIf}
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileOpen
  Delete "$SMPROGRAMS\Clienteling.lnk"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\clienteling.exe"
  Delete "$INSTDIR\sbom.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${KEY}"
  !insertmacro Say "${VERSION}: removed; the tills' data stays"
SectionEnd
