/** The settings that people make in the preferences. */
package org.chamfer.workbench.preference;
