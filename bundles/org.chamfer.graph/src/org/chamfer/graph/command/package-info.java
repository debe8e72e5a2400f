/** The edits of graphs as commands that can be undone. */
package org.chamfer.graph.command;
