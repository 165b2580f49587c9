using Baton.Server.Commands;

return await CommandLine.RunAsync(args);
