@echo off
rem Opens a window where the command plan works. The window is our own, so its code page may be UTF-8: then what is piped
rem (plan check | more) reads right too.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "PATH=%~dp0;%PATH%"
title lansplan
cmd /k plan --help
