using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Baton.Tests.Architecture;

/// <summary>What a type mentions anywhere: in signatures, bases, generic arguments, attributes and method bodies.</summary>
internal static class Dependencies
{
    public static IReadOnlySet<string> Of(TypeDefinition type)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Add(found, type.BaseType);
        foreach (var contract in type.Interfaces)
            Add(found, contract.InterfaceType);
        Attributes(found, type);
        foreach (var parameter in type.GenericParameters)
        {
            foreach (var constraint in parameter.Constraints)
                Add(found, constraint.ConstraintType);
        }

        foreach (var field in type.Fields)
            Add(found, field.FieldType);
        foreach (var property in type.Properties)
            Add(found, property.PropertyType);
        foreach (var method in type.Methods)
            Method(found, method);

        // What the compiler made of lambdas and async methods belongs to the type that was written.
        foreach (var nested in type.NestedTypes)
            found.UnionWith(Of(nested));
        return found;
    }

    private static void Method(HashSet<string> found, MethodDefinition method)
    {
        Add(found, method.ReturnType);
        Attributes(found, method);
        foreach (var parameter in method.Parameters)
            Add(found, parameter.ParameterType);
        if (!method.HasBody)
            return;
        foreach (var variable in method.Body.Variables)
            Add(found, variable.VariableType);
        foreach (var instruction in method.Body.Instructions)
            Operand(found, instruction);
    }

    private static void Operand(HashSet<string> found, Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Add(found, type);
                break;
            case MethodReference method:
                Add(found, method.DeclaringType);
                Add(found, method.ReturnType);
                foreach (var parameter in method.Parameters)
                    Add(found, parameter.ParameterType);
                if (method is GenericInstanceMethod generic)
                {
                    foreach (var argument in generic.GenericArguments)
                        Add(found, argument);
                }

                break;
            case FieldReference field:
                Add(found, field.DeclaringType);
                Add(found, field.FieldType);
                break;
        }
    }

    private static void Attributes(HashSet<string> found, ICustomAttributeProvider owner)
    {
        foreach (var attribute in owner.CustomAttributes)
            Add(found, attribute.AttributeType);
    }

    private static void Add(HashSet<string> found, TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                break;
            case GenericInstanceType generic:
                Add(found, generic.ElementType);
                foreach (var argument in generic.GenericArguments)
                    Add(found, argument);
                break;
            case TypeSpecification wrapped:
                Add(found, wrapped.ElementType);
                break;
            default:
                found.Add(type.FullName);
                break;
        }
    }
}
