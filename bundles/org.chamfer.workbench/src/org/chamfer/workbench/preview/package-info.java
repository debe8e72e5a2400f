/** What the Preview view shows. */
package org.chamfer.workbench.preview;
