using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Baton.Tests.Architecture;

/// <summary>
/// Finds every type that a module's types use: in base types, interfaces, fields, signatures, generic arguments and
/// constraints, attributes and method bodies, nested and compiler-made types included. Constants leave no trace in
/// compiled code; for them the rules look at the using lines of the source as well.
/// </summary>
internal static class FindUses
{
    public static IReadOnlyList<Use> In(ModuleDefinition module, string root) =>
    [
        .. module.Types.Where(type => Use.Feature(type.Namespace, root) is not null)
            .SelectMany(outermost => WithNested(outermost).SelectMany(type => Of(type, outermost)))
            .Distinct(),
    ];

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) =>
        type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<Use> Of(TypeDefinition type, TypeDefinition outermost) =>
        from found in Mentioned(type)
        from named in Unwrap(found.Type)
        let declaring = Outermost(named)
        where declaring.FullName != outermost.FullName
        select new Use(outermost, declaring.Namespace, declaring.Name, found.Via);

    private static IEnumerable<(TypeReference? Type, string Via)> Mentioned(TypeDefinition type)
    {
        yield return (type.BaseType, "base type");
        foreach (var contract in type.Interfaces)
            yield return (contract.InterfaceType, "interface");
        foreach (var found in Attributes(type).Concat(Constraints(type)))
            yield return found;
        foreach (var field in type.Fields)
        {
            yield return (field.FieldType, $"field {field.Name}");
            foreach (var found in Attributes(field))
                yield return found;
        }

        foreach (var found in type.Properties.SelectMany(Attributes).Concat(type.Events.SelectMany(Attributes)))
            yield return found;
        foreach (var found in type.Methods.SelectMany(InMethod))
            yield return found;
    }

    private static IEnumerable<(TypeReference? Type, string Via)> InMethod(MethodDefinition method)
    {
        yield return (method.ReturnType, $"return of {method.Name}");
        foreach (var found in Attributes(method).Concat(Attributes(method.MethodReturnType)).Concat(Constraints(method)))
            yield return found;
        foreach (var parameter in method.Parameters)
        {
            yield return (parameter.ParameterType, $"parameter of {method.Name}");
            foreach (var found in Attributes(parameter))
                yield return found;
        }

        if (!method.HasBody)
            yield break;
        var via = $"body of {method.Name}";
        foreach (var variable in method.Body.Variables)
            yield return (variable.VariableType, via);
        foreach (var handler in method.Body.ExceptionHandlers)
            yield return (handler.CatchType, via);
        foreach (var found in method.Body.Instructions.SelectMany(InInstruction))
            yield return (found, via);
    }

    private static IEnumerable<TypeReference?> InInstruction(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        _ => [],
    };

    private static IEnumerable<(TypeReference? Type, string Via)> Attributes(ICustomAttributeProvider owner)
    {
        foreach (var attribute in owner.CustomAttributes)
        {
            yield return (attribute.AttributeType, "attribute");
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.Properties.Select(property => property.Argument)))
                yield return (argument.Value as TypeReference ?? argument.Type, "attribute argument");
        }
    }

    private static IEnumerable<(TypeReference? Type, string Via)> Constraints(IGenericParameterProvider owner) =>
        owner.GenericParameters.SelectMany(parameter => parameter.Constraints)
            .Select(constraint => ((TypeReference?)constraint.ConstraintType, "constraint"));

    /// <summary>The named types inside arrays, references, generic instances and modifiers.</summary>
    private static IEnumerable<TypeReference> Unwrap(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Unwrap).Concat(Unwrap(generic.ElementType)),
        IModifierType modified => Unwrap(modified.ModifierType).Concat(Unwrap(modified.ElementType)),
        TypeSpecification wrapped => Unwrap(wrapped.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type) =>
        type.DeclaringType is { } declaring ? Outermost(declaring) : type;
}
