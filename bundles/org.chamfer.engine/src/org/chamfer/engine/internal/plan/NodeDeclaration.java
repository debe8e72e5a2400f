package org.chamfer.engine.internal.plan;

import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;

/**
 * What is declared about a node.
 *
 * @param type nothing if it is not installed
 * @param signature nothing if it is not known
 * @param failure why the node cannot be run, if it cannot
 */
record NodeDeclaration(Optional<NodeType> type, Optional<NodeSignature> signature, Optional<Diagnostic> failure) {}
