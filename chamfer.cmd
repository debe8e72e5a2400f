@echo off
rem Builds what is missing or stale, then runs Chamfer: chamfer render FILE.scad -o OUT.stl
setlocal EnableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "home=%root%\product\target\products\org.chamfer.product\win32\win32\x86_64\chamfer"
set "state=%root%\.build"

powershell -NoProfile -Command ^
  "$built = Get-Item -ErrorAction Ignore '%state%\built';" ^
  "if (-not $built -or -not (Test-Path '%home%\chamfer.cmd')) { exit 1 };" ^
  "$newer = Get-ChildItem -Recurse -File '%root%\pom.xml','%root%\target-platform','%root%\bundles','%root%\features','%root%\product' |" ^
  "  Where-Object { $_.FullName -notmatch '\\(target|node_modules|src-gen|emf-gen|bin)\\' -and $_.LastWriteTime -gt $built.LastWriteTime } |" ^
  "  Select-Object -First 1; if ($newer) { exit 1 }"
if errorlevel 1 call :build || exit /b 1
call "%home%\chamfer.cmd" %*
exit /b %errorlevel%

:build
where mvn >nul 2>nul || (
  echo chamfer: error: Maven 3.9.9 or newer is needed to build Chamfer, and there is no mvn on the PATH 1>&2
  exit /b 1
)
where npm >nul 2>nul || (
  echo chamfer: error: Node.js with npm is needed to build Chamfer, and there is no npm on the PATH 1>&2
  exit /b 1
)
echo chamfer: building the installation 1>&2
if not exist "%state%" mkdir "%state%"
call mvn -B -ntp -f "%root%\pom.xml" verify -DskipTests -DonlyInstallation >"%state%\build.log" 2>&1
if errorlevel 1 (
  echo chamfer: error: the build failed 1>&2
  echo   hint: see %state%\build.log 1>&2
  exit /b 1
)
type nul >"%state%\built"
exit /b 0
