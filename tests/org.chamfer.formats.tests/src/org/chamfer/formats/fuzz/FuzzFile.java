package org.chamfer.formats.fuzz;

/**
 * A file to be read.
 *
 * @param id seed and number that make it again
 * @param format the id of the importer
 * @param bytes what is in it
 * @param polls how often the importer asks whether it is cancelled before it is; negative: never
 */
record FuzzFile(String id, String format, byte[] bytes, int polls) {
    FuzzFile withBytes(byte[] others) {
        return new FuzzFile(id, format, others, polls);
    }
}
