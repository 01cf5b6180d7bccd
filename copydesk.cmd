@echo off
rem Runs Copydesk from a checkout: builds the jar when it is missing or older than its sources, then starts it
rem in a JVM that starts fast. Needs a JDK 17 or later, and Maven to build. The twin of the script `copydesk`.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "LAUNCH=%HOME_DIR%\target\launch"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA="
  for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA set "JAVA=%%j"
)
if not defined JAVA (
  call :stop "There is no java on the PATH." "Install a JDK 17 or later, for example from https://adoptium.net, or set JAVA_HOME."
  exit /b 3
)
if not exist "%JAVA%" (
  call :stop "JAVA_HOME is %JAVA_HOME%, and there is no bin\java.exe in it." "Point JAVA_HOME at a JDK 17 or later, or unset it."
  exit /b 3
)

rem A JDK says its version in a file; asking the JVM itself would cost a start.
for %%j in ("%JAVA%\..\..") do set "JDK=%%~fj"
set "VERSION="
if exist "%JDK%\release" for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION= "%JDK%\release"') do set "VERSION=%%~v"
if not defined VERSION for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i version"') do set "VERSION=%%~v"
if not defined VERSION (
  call :stop "%JAVA% does not say its version." "Set JAVA_HOME to a JDK 17 or later."
  exit /b 3
)
for /f "delims=.-+ " %%f in ("%VERSION%") do set "FEATURE=%%f"
if %FEATURE% LSS 17 (
  call :stop "Copydesk needs Java 17 or later, and %JAVA% is Java %VERSION%." "Install a JDK 17 or later and set JAVA_HOME to its folder."
  exit /b 3
)

rem Older than its sources: asked of PowerShell, since a batch file cannot compare times.
set "BUILD="
if exist "%LAUNCH%\built" set /p BUILD=<"%LAUNCH%\built"
if defined BUILD if not exist "%LAUNCH%\%BUILD%\copydesk.jar" set "BUILD="
if defined BUILD powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:LAUNCH\built).LastWriteTimeUtc; $s='pom.xml','src\main','templates','content\welcome' | ForEach-Object { Join-Path $env:HOME_DIR $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-Item -LiteralPath $s | ForEach-Object { $_; Get-ChildItem -LiteralPath $_.FullName -Recurse -ErrorAction SilentlyContinue } | Where-Object { $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1) { exit 1 }" || set "BUILD="
if not defined BUILD (
  call :build
  if errorlevel 1 exit /b 3
)

set "COPYDESK_SCRIPT=%HOME_DIR%\copydesk.cmd"
set FLAGS=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxNewSize=128m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:-UsePerfData -Xlog:disable
if %FEATURE% GEQ 22 set FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED
set "RECORD=-XX:ArchiveClassesAtExit"
set "USE=-XX:SharedArchiveFile"
if %FEATURE% GEQ 25 (
  set "RECORD=-XX:AOTCacheOutput"
  set "USE=-XX:AOTCache"
) else set FLAGS=%FLAGS% -Xshare:auto
set "JAR=%LAUNCH%\%BUILD%\copydesk.jar"
set "ARCHIVE=%LAUNCH%\%BUILD%\java-%VERSION%.archive"
if not exist "%ARCHIVE%" call :train
for %%a in ("%ARCHIVE%") do if %%~za GTR 0 (
  "%JAVA%" %FLAGS% "%USE%=%ARCHIVE%" -jar "%JAR%" %*
) else (
  "%JAVA%" %FLAGS% -jar "%JAR%" %*
)
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul || (
  call :stop "There is no mvn on the PATH, and Copydesk must be built first." "Install Maven 3.8 or later."
  exit /b 3
)
if not exist "%JDK%\bin\javac.exe" (
  call :stop "%JDK% is a Java runtime without a compiler, and Copydesk must be built first." "Install a whole JDK 17 or later and set JAVA_HOME to its folder."
  exit /b 3
)
if not exist "%LAUNCH%" mkdir "%LAUNCH%"
rem Making a folder is atomic: the second of two first runs waits for the other.
set "WAITED="
:lock
mkdir "%LAUNCH%\lock" 2>nul || (
  if not defined WAITED echo copydesk: waiting for another copydesk that is building; if there is none, remove "%LAUNCH%\lock" 1>&2
  set "WAITED=1"
  ping -n 2 127.0.0.1 >nul
  goto lock
)
if defined WAITED if exist "%LAUNCH%\built" (
  set /p BUILD=<"%LAUNCH%\built"
  rmdir "%LAUNCH%\lock"
  exit /b 0
)
echo copydesk: building Copydesk; this happens once, and again when its sources change ... 1>&2
type nul >"%LAUNCH%\start"
set "SAVED_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
pushd "%HOME_DIR%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package >"%LAUNCH%\build.log" 2>&1 <nul
set "CODE=%ERRORLEVEL%"
popd
set "JAVA_HOME=%SAVED_JAVA_HOME%"
if not "%CODE%"=="0" (
  rmdir "%LAUNCH%\lock"
  type "%LAUNCH%\build.log" 1>&2
  call :stop "The build of Copydesk failed; its output is above." "Mend the cause and run copydesk again."
  exit /b 3
)
rem Each build has a folder of its own: a running Copydesk goes on reading the jar it was started from.
set "BUILD=%RANDOM%%RANDOM%"
mkdir "%LAUNCH%\%BUILD%"
copy /y "%HOME_DIR%\target\copydesk.jar" "%LAUNCH%\%BUILD%" >nul
xcopy /q /e /i /y "%HOME_DIR%\target\lib" "%LAUNCH%\%BUILD%\lib" >nul
>"%LAUNCH%\built" echo %BUILD%
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:LAUNCH\built).LastWriteTimeUtc = (Get-Item -LiteralPath $env:LAUNCH\start).LastWriteTimeUtc"
rmdir "%LAUNCH%\lock"
exit /b 0

:train
rem A copy that lies in no git repository: the classes that read git come from signed jars, which no archive may hold.
set "PRACTICE=%TEMP%\copydesk-%RANDOM%%RANDOM%"
xcopy /e /i /q "%HOME_DIR%\content" "%PRACTICE%\content" >nul 2>&1 <nul
xcopy /e /i /q "%HOME_DIR%\templates" "%PRACTICE%\templates" >nul 2>&1 <nul
"%JAVA%" %FLAGS% "%RECORD%=%ARCHIVE%" -jar "%JAR%" -C "%PRACTICE%" build --drafts --future --quiet --into "%PRACTICE%\site" >nul 2>&1 <nul
rmdir /s /q "%PRACTICE%" 2>nul
rem Without an archive all works, only slower: an empty file says not to try again.
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%"
exit /b 0

:stop
echo copydesk: %~1 1>&2
echo   hint: %~2 1>&2
exit /b 0
