package org.chamfer.scad.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chamfer.scad.model.ModelPackage;
import org.chamfer.scad.services.OpenScadGrammarAccess;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.service.GrammarProvider;

/** Loads the compiled grammar without Xtext's injector and resource set, which take a second in a new process. */
public final class GrammarLoader extends GrammarProvider {
    private static final String LANGUAGE = "org.chamfer.scad.OpenScad";
    private static final String COMPILED_GRAMMAR = "/org/chamfer/scad/OpenScad.xtextbin";

    private GrammarLoader() {
        super(LANGUAGE, null);
    }

    /** The grammar with typed access to its elements; read-only, so that threads may share it. */
    public static OpenScadGrammarAccess load() {
        return new OpenScadGrammarAccess(new GrammarLoader());
    }

    @Override
    public Grammar getGrammar(Object requestor) {
        ResourceSet resources = new ResourceSetImpl();
        EPackage.Registry packages = resources.getPackageRegistry();
        packages.put(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        packages.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        packages.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        Resource resource = new BinaryResourceImpl(URI.createURI("classpath:" + COMPILED_GRAMMAR));
        resources.getResources().add(resource);
        try (InputStream in = GrammarLoader.class.getResourceAsStream(COMPILED_GRAMMAR)) {
            resource.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // References are resolved here once, because resolving on demand is not safe for several threads.
        EcoreUtil.resolveAll(resource);
        return (Grammar) resource.getContents().get(0);
    }
}
