/** The files that runs give, and putting them into their places. */
package org.chamfer.engine.publication;
