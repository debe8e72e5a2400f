/** Colours, fonts and icons in the theme that is on. */
package org.chamfer.workbench.look;
