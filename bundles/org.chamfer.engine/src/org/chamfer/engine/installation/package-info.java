/** The running installation: what its bundles contribute, its store and its engine. */
package org.chamfer.engine.installation;
