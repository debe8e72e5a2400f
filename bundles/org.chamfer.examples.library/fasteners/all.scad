// Everything of the library:
//
//     include <fasteners/all.scad>

include <sizes.scad>
include <screws.scad>
include <nuts.scad>
include <standoffs.scad>
