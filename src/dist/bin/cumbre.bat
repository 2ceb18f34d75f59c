@echo off
rem Starts Cumbre with whatever java there is (JAVA_HOME first); CUMBRE_OPTS gives that java options, such as -Xmx2g.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME if not exist "%JAVA%.exe" goto nojava
if not defined JAVA_HOME where java >nul 2>nul || goto nojava
set "TUNING=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (build bench serve evaluate consolidate train) do if "%~1"=="%%c" set "TUNING=-XX:+UseParallelGC"
"%JAVA%" -Xmx512m %TUNING% %CUMBRE_OPTS% -Dcumbre.program=cumbre -jar "%~dp0..\lib\cumbre.jar" %*
exit /b %ERRORLEVEL%
:nojava
echo cumbre: no java found; install Java 17 or later, or set JAVA_HOME 1>&2
exit /b 1
