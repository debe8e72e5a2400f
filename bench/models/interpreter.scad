// Much computing, little geometry: the speed of functions, lists and recursion.
// Six columns whose heights come from the results, so that a wrong result is a wrong volume.

// Plain recursion, about 240,000 calls.
function fibonacci(n) = n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);

// Tail recursion, 300,000 steps.
function collatz(n, steps = 0) =
    n == 1 ? steps : collatz(n % 2 == 0 ? n / 2 : 3 * n + 1, steps + 1);
function longest(from, to, best = 0) =
    from > to ? best : longest(from + 1, to, max(best, collatz(from)));

// List comprehensions: the primes below n by trial division.
function is_prime(n) = len([for (d = [2:1:floor(sqrt(n))]) if (n % d == 0) d]) == 0;
function primes(n) = [for (i = [2:n]) if (is_prime(i)) i];

// Lists that are taken apart and put together again.
function sorted(v) =
    len(v) < 2 ? v : let (
        pivot = v[floor(len(v) / 2)],
        low = [for (x = v) if (x < pivot) x],
        same = [for (x = v) if (x == pivot) x],
        high = [for (x = v) if (x > pivot) x]
    ) concat(sorted(low), same, sorted(high));

// A C-style loop: numbers of a linear congruential generator.
function scattered(n) =
    [for (i = 0, x = 1; i < n; i = i + 1, x = (x * 1597 + 51749) % 244944) x];

// Vectors and matrices: a point turned many times.
turn = [[cos(1), -sin(1), 0], [sin(1), cos(1), 0], [0, 0, 1]];
function turned(p, n) = n == 0 ? p : turned(turn * p, n - 1);

// Strings that are built and searched.
function digits(n) = [for (c = str(n)) ord(c) - 48];
function sum(v, i = 0, total = 0) = i == len(v) ? total : sum(v, i + 1, total + v[i]);

numbers = sorted(scattered(30000));
results = [
    fibonacci(24) / 4000,
    longest(1, 3000) / 20,
    len(primes(15000)) / 150,
    numbers[len(numbers) / 2] / 12000,
    norm(turned([10, 5, 1], 40000)),
    sum([for (i = [1:30000]) sum(digits(i))]) / 40000
];

for (i = [0:len(results) - 1])
    translate([3 * i, 0, 0])
        cube([2, 2, results[i]]);
