/** Graph files: reading, writing, ids. */
package org.chamfer.graph.file;
