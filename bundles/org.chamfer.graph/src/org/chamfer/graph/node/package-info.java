/** What authors of node types program against. */
package org.chamfer.graph.node;
