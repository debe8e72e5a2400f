package org.chamfer.scad.eval.internal.value;

/** Products of vectors and matrices. A matrix is a vector of vectors, its rows. */
final class Products {
    private Products() {}

    static Value multiply(Vector a, Vector b, Runnable step) {
        if (a.size() == 0 || b.size() == 0) {
            return Undef.because("Multiplication is undefined on empty vectors");
        }
        Value first = a.get(0);
        Value second = b.get(0);
        if (first instanceof Num) {
            if (second instanceof Num) {
                return a.size() == b.size() ? dot(a, b) : mismatch("vector*vector requires matching lengths", a, b);
            }
            if (second instanceof Vector) {
                return a.size() == b.size()
                        ? vectorByMatrix(a, b, step)
                        : mismatch("vector*matrix requires vector length to match matrix row count", a, b);
            }
        } else if (first instanceof Vector row) {
            if (second instanceof Num) {
                return row.size() == b.size()
                        ? matrixByVector(a, b)
                        : mismatch("matrix*vector requires matrix column count to match vector length", row, b);
            }
            if (second instanceof Vector) {
                return row.size() == b.size()
                        ? matrixByMatrix(a, b, step)
                        : mismatch(
                                "matrix*matrix requires left operand column count to match right operand row count",
                                row,
                                b);
            }
        }
        return Undef.because("undefined vector*vector multiplication where first elements are types " + first.typeName()
                + " and " + second.typeName());
    }

    private static Undef mismatch(String rule, Vector a, Vector b) {
        return Undef.because(rule + " (" + a.size() + " != " + b.size() + ")");
    }

    private static Value dot(Vector a, Vector b) {
        double[] x = a.numbers();
        double[] y = b.numbers();
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            if (x != null && y != null) {
                sum += x[i] * y[i];
            } else if (a.get(i) instanceof Num p && b.get(i) instanceof Num q) {
                sum += p.value() * q.value();
            } else {
                return Arithmetic.undefined(a.get(i), "*", b.get(i));
            }
        }
        return Num.of(sum);
    }

    private static Value matrixByVector(Vector matrix, Vector vector) {
        double[] result = new double[matrix.size()];
        for (int i = 0; i < result.length; i++) {
            if (!(matrix.get(i) instanceof Vector row) || row.size() != vector.size()) {
                return notRectangular(i);
            }
            for (int j = 0; j < vector.size(); j++) {
                if (!(row.get(j) instanceof Num entry)) {
                    return notNumeric(i, j);
                }
                if (!(vector.get(j) instanceof Num number)) {
                    return notNumeric(j);
                }
                result[i] += entry.value() * number.value();
            }
        }
        return Vector.of(result);
    }

    private static Value vectorByMatrix(Vector vector, Vector matrix, Runnable step) {
        int columns = ((Vector) matrix.get(0)).size();
        if (areNumbers(matrix, columns) && vector.numbers() != null) {
            return Vector.of(product(vector.numbers(), matrix, columns, step));
        }
        double[] result = new double[columns];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < vector.size(); j++) {
                if (!(matrix.get(j) instanceof Vector row) || row.size() != columns) {
                    return notRectangular(j);
                }
                if (!(vector.get(j) instanceof Num number)) {
                    return notNumeric(j);
                }
                if (!(row.get(i) instanceof Num entry)) {
                    return notNumeric(j, i);
                }
                result[i] += number.value() * entry.value();
            }
        }
        return Vector.of(result);
    }

    private static boolean areNumbers(Vector matrix, int columns) {
        for (int i = 0; i < matrix.size(); i++) {
            if (!(matrix.get(i) instanceof NumberVector row) || row.size() != columns) {
                return false;
            }
        }
        return true;
    }

    /** Adds in the same order as sums that are made one by one, so that every bit is the same. */
    private static double[] product(double[] vector, Vector matrix, int columns, Runnable step) {
        double[] result = new double[columns];
        for (int j = 0; j < vector.length; j++) {
            step.run();
            double[] row = ((NumberVector) matrix.get(j)).numbers();
            for (int i = 0; i < columns; i++) {
                result[i] += vector[j] * row[i];
            }
        }
        return result;
    }

    private static Value matrixByMatrix(Vector a, Vector b, Runnable step) {
        Value[] result = new Value[a.size()];
        for (int i = 0; i < result.length; i++) {
            Vector row = a.get(i) instanceof Vector vector ? vector : Vector.of(new double[0]);
            if (row.size() != b.size()) {
                return Undef.because("matrix*matrix left operand row length does not match right operand row count ("
                        + row.size() + " != " + b.size() + ") at row " + i);
            }
            Value product = vectorByMatrix(row, b, step);
            if (product instanceof Undef) {
                return product;
            }
            result[i] = product;
        }
        return Vector.of(result);
    }

    private static Undef notRectangular(int row) {
        return Undef.because("Matrix must be rectangular. Problem at row " + row);
    }

    private static Undef notNumeric(int row, int column) {
        return Undef.because("Matrix must contain only numbers. Problem at row " + row + ", col " + column);
    }

    private static Undef notNumeric(int index) {
        return Undef.because("Vector must contain only numbers. Problem at index " + index);
    }
}
