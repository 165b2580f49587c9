using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shop;
using Shop.Tools;

// The sample company's business system, as a server of the Model Context Protocol over its standard input and output:
//   Shop --store FOLDER
// Books and faults are files in the folder; the books are made from books.json where there are none.
if (args is not ["--store", { Length: > 0 } folder])
{
    Console.Error.WriteLine("Shop: say where the books are kept, with --store FOLDER.");
    return 2;
}

var builder = Host.CreateEmptyApplicationBuilder(null);
builder.Logging.SetMinimumLevel(LogLevel.None);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(services => new Store(folder, services.GetRequiredService<TimeProvider>()));
builder.Services.AddSingleton(services => new Faults(folder, services.GetRequiredService<TimeProvider>()));
builder.Services.AddSingleton<Counter>();
builder.Services.AddMcpServer(options => options.ServerInfo = new() { Name = "harborline-shop", Version = "1.0.0" })
    .WithStdioServerTransport()
    .WithTools<SignInTools>(Words.Json)
    .WithTools<BillingTools>(Words.Json)
    .WithTools<SubscriptionTools>(Words.Json)
    .WithTools<ApiKeyTools>(Words.Json)
    .WithTools<OrderTools>(Words.Json)
    .WithTools<StatusTools>(Words.Json);
await builder.Build().RunAsync();
return 0;
