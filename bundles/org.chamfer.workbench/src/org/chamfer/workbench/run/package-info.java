/** Runs of graphs in the workbench: the installation, the queue, what is known of nodes. */
package org.chamfer.workbench.run;
