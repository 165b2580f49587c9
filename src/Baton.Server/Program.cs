using Baton.Server.Commands;

return await CommandLine.Create().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
