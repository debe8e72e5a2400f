/** The stages of a run, for bundles that want to hear of them. */
package org.chamfer.engine.hooks;
