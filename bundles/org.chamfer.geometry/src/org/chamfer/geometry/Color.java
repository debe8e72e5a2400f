package org.chamfer.geometry;

/**
 * A colour in sRGB.
 *
 * @param red from 0 to 1
 * @param green from 0 to 1
 * @param blue from 0 to 1
 * @param alpha opacity from 0 (clear) to 1 (solid)
 */
public record Color(float red, float green, float blue, float alpha) {}
