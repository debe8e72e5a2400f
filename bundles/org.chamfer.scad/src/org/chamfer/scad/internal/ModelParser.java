package org.chamfer.scad.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.chamfer.scad.LocatedObject;
import org.chamfer.scad.model.EachGenerator;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.ForGenerator;
import org.chamfer.scad.model.IfGenerator;
import org.chamfer.scad.model.ModelFactory;
import org.chamfer.scad.model.ScadFile;
import org.chamfer.scad.parser.antlr.internal.InternalOpenScadParser;
import org.chamfer.scad.services.OpenScadGrammarAccess;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The generated parser with other hands: where Xtext's base class builds nodes and recovers from errors, this one
 * writes places into the model objects and stops at the first error.
 *
 * <p>The generated rules call {@code enterRule} first and {@code leaveRule} last, and all that they create in between
 * belongs to the stretch of text from the first token after the one to the last token before the other.
 */
final class ModelParser extends InternalOpenScadParser {
    private final Tokens tokens;
    private final int deepest;
    private final List<Expression> generators = new ArrayList<>();

    // One entry for each active rule: where it began, what it made last, and where the grammar calls it.
    private int depth;
    private int[] starts = new int[256];
    private LocatedObject[] made = new LocatedObject[256];
    private EObject[] callers = new EObject[256];
    private EObject caller;

    /**
     * Makes a parser for one text.
     *
     * @param deepest how many rules may be active at once
     */
    ModelParser(Tokens tokens, OpenScadGrammarAccess grammar, int deepest) {
        super(tokens, grammar);
        this.tokens = tokens;
        this.deepest = deepest;
    }

    /**
     * Parses the whole text.
     *
     * @throws SyntaxStop at the first error
     */
    ScadFile parseFile() {
        try {
            return (ScadFile) entryRuleScadFile();
        } catch (RecognitionException e) {
            throw SyntaxStop.at(e);
        }
    }

    /** The file as far as it was parsed; for what is left after a {@link SyntaxStop}. */
    ScadFile unfinishedFile() {
        return made[1] instanceof ScadFile file ? file : ModelFactory.eINSTANCE.createScadFile();
    }

    /** The list comprehension generators of the file. */
    List<Expression> generators() {
        return generators;
    }

    /** The grammar elements whose rules are active, the innermost first. */
    List<EObject> activeCalls() {
        return Arrays.asList(callers).subList(1, depth + 1).reversed();
    }

    @Override
    protected void registerRules(Grammar language) {
        // Only Xtext's own recovery looks up rules by their names.
    }

    @Override
    protected void enterRule() {
        if (++depth == starts.length) {
            starts = Arrays.copyOf(starts, 2 * depth);
            made = Arrays.copyOf(made, 2 * depth);
            callers = Arrays.copyOf(callers, 2 * depth);
        }
        starts[depth] = tokens.next().getStartIndex();
        made[depth] = null;
        callers[depth] = caller;
        if (depth > deepest) {
            throw SyntaxStop.tooDeep();
        }
    }

    @Override
    protected void leaveRule() {
        finish();
        depth--;
    }

    /** Ends what the active rule made last with the last token. */
    private void finish() {
        LocatedObject object = made[depth];
        CommonToken last = tokens.last();
        if (object != null && last != null) {
            object.endAt(Math.max(object.offset(), last.getStopIndex() + 1));
        }
    }

    private LocatedObject create(EClassifier type) {
        LocatedObject object = (LocatedObject) ModelFactory.eINSTANCE.create((EClass) type);
        object.beginAt(starts[depth]);
        made[depth] = object;
        if (object instanceof ForGenerator || object instanceof IfGenerator || object instanceof EachGenerator) {
            generators.add((Expression) object);
        }
        return object;
    }

    @Override
    protected EObject createModelElement(AbstractRule rule) {
        return create(rule.getType().getClassifier());
    }

    @Override
    protected EObject createModelElementForParent(AbstractRule rule) {
        return create(rule.getType().getClassifier());
    }

    @Override
    protected EObject forceCreateModelElement(Action action, EObject value) {
        return create(action.getType().getClassifier());
    }

    @Override
    protected EObject forceCreateModelElementAndSet(Action action, EObject value) {
        finish();
        LocatedObject object = create(action.getType().getClassifier());
        object.eSet(object.eClass().getEStructuralFeature(action.getFeature()), value);
        return object;
    }

    @Override
    protected void set(EObject object, String feature, Object value, String rule) {
        EStructuralFeature target = object.eClass().getEStructuralFeature(feature);
        object.eSet(target, value instanceof Token token ? valueOf(token) : value);
    }

    @Override
    protected void set(EObject object, String feature, boolean value, String rule) {
        if (value) {
            object.eSet(object.eClass().getEStructuralFeature(feature), true);
        }
    }

    @Override
    protected void set(EObject object, String feature, Object value, String rule, INode node) {
        set(object, feature, value, rule);
    }

    @Override
    protected void setWithLastConsumed(EObject object, String feature, Object value, String rule) {
        set(object, feature, value, rule);
    }

    @Override
    protected void setWithLastConsumed(EObject object, String feature, boolean value, String rule) {
        set(object, feature, value, rule);
    }

    @Override
    @SuppressWarnings("unchecked") // The feature's type in the model admits what its rule makes.
    protected void add(EObject object, String feature, Object value, String rule) {
        ((InternalEList<Object>) object.eGet(object.eClass().getEStructuralFeature(feature))).addUnique(value);
    }

    private static Object valueOf(Token token) {
        String text = token.getText();
        return switch (token.getType()) {
            case RULE_NUMBER -> Literals.number(text);
            case RULE_STRING -> Literals.string(text);
            case RULE_INCLUDE_FILE, RULE_USE_FILE -> Literals.path(text);
            default -> text;
        };
    }

    @Override
    protected void newCompositeNode(EObject grammarElement) {
        caller = grammarElement;
    }

    @Override
    protected void newLeafNode(Token token, EObject grammarElement) {
        // There are no nodes.
    }

    @Override
    protected void afterParserOrEnumRuleCall() {
        // There are no nodes.
    }

    @Override
    protected void associateNodeWithAstElement(ICompositeNode node, EObject object) {
        // There are no nodes.
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream input, int type, BitSet follow) throws RecognitionException {
        throw new MismatchedTokenException(type, input);
    }

    @Override
    public void recover(IntStream input, RecognitionException failure) {
        throw SyntaxStop.at(failure);
    }
}
