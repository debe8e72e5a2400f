@echo off
rem Starts Chamfer: the workbench for `chamfer workbench`, the command line for everything else. Never builds.
setlocal EnableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"

call :find_java
if not defined java (
  echo chamfer: error: no Java 25 or newer found in JAVA_HOME, on the PATH or in the usual folders 1>&2
  echo   hint: install one ^(Eclipse Temurin, for example^) or set JAVA_HOME to its folder 1>&2
  exit /b 1
)

for /f "usebackq eol=# tokens=1-3 delims=," %%a in ("%home%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do (
  if "%%a"=="org.eclipse.osgi" set "framework=%home%\%%c"
  if "%%a"=="org.chamfer.launcher" set "launcher=%home%\%%c"
  if "%%a"=="org.chamfer.base" set "base=%home%\%%c"
  if "%%a"=="org.eclipse.equinox.launcher" set "equinox=%home%\%%c"
  if "%%a"=="org.chamfer.workbench" set "version=%%b"
)

if "%~1"=="workbench" (
  rem Java keeps the workbench's classes ready to use in this file, so that the next start is a fifth faster.
  set "cache=%CHAMFER_CACHE%"
  if not defined cache set "cache=%LOCALAPPDATA%\Chamfer\cache"
  if not exist "!cache!" mkdir "!cache!" 2>nul
  set "archive=!cache!\workbench-!version!.jsa"
  for %%f in ("!cache!\workbench-*.jsa") do if /i not "%%~ff"=="!archive!" del "%%~ff" 2>nul
  "%java%" "@%home%\chamfer.vmoptions" -XX:+UseG1GC -XX:MaxGCPauseMillis=30 -XX:+ExplicitGCInvokesConcurrent -Xms128m -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000 -XX:+VerifySharedSpaces -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=!archive!" "-Dchamfer.home=%home%" -jar "%equinox%" -application org.chamfer.workbench.application %*
  exit /b !errorlevel!
)
rem A command is over before the optimising compiler has paid for itself: the quick one alone halves its CPU time.
"%java%" "@%home%\chamfer.vmoptions" -XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=3000 -XX:+UseParallelGC -XX:GCTimeRatio=19 "-Dchamfer.home=%home%" -cp "%launcher%;%base%;%framework%" org.chamfer.launcher.HeadlessLauncher %*
exit /b %errorlevel%

:find_java
if defined JAVA_HOME call :fits "%JAVA_HOME%"
if defined java exit /b 0
for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%d in ("%%~dp$PATH:j..") do call :fits "%%~fd"
if defined java exit /b 0
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do if not defined java call :fits "%%~d"
exit /b 0

:fits
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
for /f "tokens=1 delims=.-+_" %%m in ("%version%") do set "major=%%m"
if %major% GEQ 25 set "java=%~1\bin\java.exe"
exit /b 0
