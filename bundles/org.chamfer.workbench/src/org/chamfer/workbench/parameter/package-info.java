/** What the Parameters view edits. */
package org.chamfer.workbench.parameter;
