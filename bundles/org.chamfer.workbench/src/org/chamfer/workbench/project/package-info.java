/** Projects: folders on disk that the workspace knows. */
package org.chamfer.workbench.project;
