/** What the console shows. */
package org.chamfer.workbench.console;
