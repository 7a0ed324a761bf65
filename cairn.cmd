@echo off
rem cairn [ARGUMENTS]       runs Cairn, building it first when a source is newer than the build
rem cairn test [ARGUMENTS]  passes the tests: mvn verify
rem cairn format            lays out every source file
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0."
set "JDK="
call :look "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\temurin25-jdk\*") do call :look "%%~d"
if not defined JDK (
  echo Cairn needs a JDK 25 or newer and found none; run: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  exit /b 1
)
set "MVN="
for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%m"
if defined MAVEN_HOME if not defined MVN set "MVN=%MAVEN_HOME%\bin\mvn.cmd"
if not defined MVN (
  echo Cairn needs Maven 3.8 or newer to build itself and found none; install it from https://maven.apache.org and put its bin folder on the PATH. 1>&2
  exit /b 1
)

if "%~1"=="test" goto maven
if "%~1"=="format" goto maven

"%JDK%\bin\java" "%HOME_DIR%\packaging\build\Build.java" image "%HOME_DIR%" "%MVN%" "%JDK_BUILD%" 1>&2 <nul || exit /b 1
set /p IMAGE=<"%HOME_DIR%\target\run\current"
set "RUN=%HOME_DIR%\target\run\%IMAGE%"
set "CACHE="
if exist "%RUN%\cairn.aot" set CACHE="-XX:AOTCache=%RUN%\cairn.aot"
"%JDK%\bin\java" %CACHE% -XX:+UseCompactObjectHeaders -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dcairn.home=%HOME_DIR%" -cp "%RUN%\cairn.jar;%RUN%\bench\*" dev.cairn.Launcher %*
exit /b %ERRORLEVEL%

:maven
set "MODE=%~1"
set "REST="
:rest
shift
if "%~1"=="" goto run
set REST=%REST% %1
goto rest
:run
"%JDK%\bin\java" "%HOME_DIR%\packaging\build\Build.java" %MODE% "%HOME_DIR%" "%MVN%" "%JDK_BUILD%"%REST%
exit /b %ERRORLEVEL%

rem Takes a folder as the JDK if its release file says it is new enough and none was taken before.
:look
if defined JDK exit /b
if not exist "%~1\release" exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.+-" %%n in (%%v) do if %%n GEQ 25 set "JDK=%~1"
if defined JDK for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_RUNTIME_VERSION=" "%JDK%\release"`) do set "JDK_BUILD=%%~v"
exit /b
