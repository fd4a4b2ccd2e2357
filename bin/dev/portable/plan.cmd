@echo off
rem Runs plan with the Node beside it. Nothing here needs a name without spaces or signs: %~dp0 stands in quotes, and an
rem exclamation mark in an argument is left alone. The terminal's code page is left as it is, since Node writes to a
rem terminal in Unicode whatever it is, and to a file in UTF-8.
rem Without a word, as by a double click, it opens the page to write in.
setlocal DisableDelayedExpansion
if not "%~1"=="" goto words
title lansplan
"%~dp0program\node.exe" "%~dp0program\bin\plan.js" preview
if errorlevel 1 pause
exit /b
:words
"%~dp0program\node.exe" "%~dp0program\bin\plan.js" %*
