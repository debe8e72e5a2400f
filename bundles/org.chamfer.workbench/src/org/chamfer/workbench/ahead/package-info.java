/** Making ready in the background what would keep the window waiting when it is needed for the first time. */
package org.chamfer.workbench.ahead;
