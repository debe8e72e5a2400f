// Sizes of metric fasteners, in millimetres.
//
// Heads are those of socket head cap screws (ISO 4762), nuts are hexagonal
// (ISO 4032, style 1), washers are plain (ISO 7089).

// Each row: thread diameter, coarse pitch, clearance hole (medium fit),
// head diameter, head height, socket width, nut width, nut height,
// washer diameter, washer thickness.
_fastener_sizes = [
    [2, 0.4, 2.4, 3.8, 2, 1.5, 4, 1.6, 5, 0.3],
    [2.5, 0.45, 2.9, 4.5, 2.5, 2, 5, 2, 6, 0.5],
    [3, 0.5, 3.4, 5.5, 3, 2.5, 5.5, 2.4, 7, 0.5],
    [4, 0.7, 4.5, 7, 4, 3, 7, 3.2, 9, 0.8],
    [5, 0.8, 5.5, 8.5, 5, 4, 8, 4.7, 10, 1],
    [6, 1, 6.6, 10, 6, 5, 10, 5.2, 12, 1.6],
    [8, 1.25, 9, 13, 8, 6, 13, 6.8, 16, 1.6],
    [10, 1.5, 11, 16, 10, 8, 16, 8.4, 20, 2],
    [12, 1.75, 13.5, 18, 12, 10, 18, 10.8, 24, 2.5],
];

// The sizes that the library knows: the numbers behind the M.
function fastener_sizes() = [for (row = _fastener_sizes) row[0]];

function _fastener(size, column) =
    assert(is_num(size), str("the size must be a number, such as 4 for M4, not ", size))
    let (found = search(size, _fastener_sizes))
    assert(len(found) > 0, str("there is no size M", size, "; the sizes are ", fastener_sizes()))
    _fastener_sizes[found[0]][column];

// Distance between two turns of the thread.
function thread_pitch(size) = _fastener(size, 1);

// Diameter of a hole that the thread passes through.
function clearance_diameter(size) = _fastener(size, 2);

// Diameter of a hole that a thread is cut into.
function tapping_diameter(size) = size - thread_pitch(size);

// Diameter and height of a screw's head, and the width of its socket.
function head_diameter(size) = _fastener(size, 3);
function head_height(size) = _fastener(size, 4);
function socket_width(size) = _fastener(size, 5);

// Width of a nut between opposite sides, and its height.
function nut_width(size) = _fastener(size, 6);
function nut_height(size) = _fastener(size, 7);

// Outer diameter and thickness of a washer.
function washer_diameter(size) = _fastener(size, 8);
function washer_thickness(size) = _fastener(size, 9);
