/** Child processes that compute nodes: how they are started, and what runs in them. */
package org.chamfer.engine.worker;
