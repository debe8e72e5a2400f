/** Finds what is wrong with graphs before they run. */
package org.chamfer.graph.validate;
