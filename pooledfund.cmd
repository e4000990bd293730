@echo off
rem Starts pooledfund: finds a Java, builds the program if it is not built, and runs it.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=21"
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "FOUND="

if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :consider "%%~$PATH:J"
for %%V in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto") do (
  for /d %%D in ("%ProgramFiles%\%%~V\*") do call :consider "%%~fD\bin\java.exe"
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :consider "%%~fD\bin\java.exe"
if not defined FOUND (
  echo pooledfund: needs Java %NEEDED% or newer, and found none in JAVA_HOME, on the path or in the usual>&2
  echo places. Install a JDK %NEEDED% or newer, for instance Eclipse Temurin from https://adoptium.net,>&2
  echo or set JAVA_HOME to one.>&2
  exit /b 3
)

set "JAR=%ROOT%\target\pooledfund.jar"
if exist "%ROOT%\pom.xml" if exist "%ROOT%\src\main\" goto :source
set "JAR=%ROOT%\pooledfund.jar"
if exist "%JAR%" goto :run
echo pooledfund: found neither pooledfund.jar nor its source in "%ROOT%".>&2
exit /b 3

:source
set "LOCK=%ROOT%\target\launcher.lock"
call :current
if not errorlevel 1 if not exist "%LOCK%\" goto :run
call :build
if errorlevel 1 exit /b 3

:run
rem Matchings and runs are over before large compiled methods have earned what compiling them takes.
set "SMALL="
set "WORK=-XX:+IgnoreUnrecognizedVMOptions -XX:MaxInlineLevel=5 -XX:InlineSmallCode=800 -XX:FreqInlineSize=150 -XX:LoopUnrollLimit=10 -XX:-UseAdaptiveSizePolicy"
if "%~1"=="match" set "SMALL=%WORK% -XX:InitialRAMPercentage=4 -XX:InitialTenuringThreshold=1 -XX:MaxTenuringThreshold=1"
if "%~1"=="run" set "SMALL=%WORK% -XX:InitialRAMPercentage=8 -XX:MetaspaceSize=160m"
if "%~1"=="demo" set "SMALL=%WORK% -XX:InitialRAMPercentage=8 -XX:MetaspaceSize=160m"
"%FOUND%" --enable-native-access=ALL-UNNAMED -XX:+UseParallelGC %SMALL% -Djava.awt.headless=true "-Dpooledfund.home=%ROOT%" %POOLEDFUND_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the java.exe at %1 if it is the first that is new enough.
:consider
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "VERSION="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
if not defined VERSION for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.-+" %%M in ("%VERSION%") do if %%M GEQ %NEEDED% set "FOUND=%~f1"
exit /b 0

rem Whether the jar is built and nothing it is built from is newer than its unpacked twin.
:current
if not exist "%JAR%" exit /b 1
if not exist "%JAR%.original" exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "$built = (Get-Item -LiteralPath ($env:JAR + '.original')).LastWriteTimeUtc; $root = $env:ROOT; $newer = @(Get-Item -LiteralPath ($root + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($root + '\src\main') -Recurse -Force) | Where-Object { $_.LastWriteTimeUtc -gt $built }; if ($newer) { exit 1 }"
exit /b %ERRORLEVEL%

rem Builds, alone; another launcher waits for ten minutes at most.
:build
set "MAVEN="
for %%M in (mvn.cmd) do set "MAVEN=%%~$PATH:M"
if not defined MAVEN (
  echo pooledfund: is not built yet, and Maven, which builds it, is not here.>&2
  echo Install Maven 3.8 or newer from https://maven.apache.org/download.cgi and put it on the path.>&2
  exit /b 1
)
if not exist "%ROOT%\target\" mkdir "%ROOT%\target"
set /a "WAITED=0"
:lock
mkdir "%LOCK%" 2>nul && goto :locked
if %WAITED%==0 echo Waiting for another pooledfund that is building ...>&2
set /a "WAITED+=1"
if %WAITED% GTR 600 (
  echo pooledfund: the build of another pooledfund does not end. If none is running, delete "%LOCK%".>&2
  exit /b 1
)
ping -n 2 127.0.0.1 >nul
goto :lock
:locked
if %WAITED% GTR 0 (
  call :current
  if not errorlevel 1 goto :built
)
if exist "%JAR%" (
  echo Building pooledfund again, for its source has changed ...>&2
) else (
  echo Building pooledfund ^(first time only, about a minute^) ...>&2
)
for %%D in ("%FOUND%") do if exist "%%~dpDjavac.exe" for %%H in ("%%~dpD..") do set "JAVA_HOME=%%~fH"
pushd "%ROOT%"
call "%MAVEN%" -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package >"%LOCK%\log" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  type "%LOCK%\log" >&2
  echo pooledfund: could not be built; Maven says why above.>&2
  rmdir /s /q "%LOCK%"
  exit /b 1
)
:built
rmdir /s /q "%LOCK%"
exit /b 0
