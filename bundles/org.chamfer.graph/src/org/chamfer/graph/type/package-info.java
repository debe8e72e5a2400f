/** Declarations: node types, port types, parameters, converters, and where they are found. */
package org.chamfer.graph.type;
