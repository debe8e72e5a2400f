package org.chamfer.scad;

/** Sets up Xtext's services for this language outside of the workbench. */
public class OpenScadStandaloneSetup extends OpenScadStandaloneSetupGenerated {}
