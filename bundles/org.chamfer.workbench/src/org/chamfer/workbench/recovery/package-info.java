/** Copies of unsaved documents. */
package org.chamfer.workbench.recovery;
